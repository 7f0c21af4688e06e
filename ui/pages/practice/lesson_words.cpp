// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/practice/lesson_words.h"

#include <QCoreApplication>

namespace sw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lesson)
};

} // namespace

using practice::Mistake;

QString mistakeTitle(Mistake mistake)
{
    switch (mistake) {
    case Mistake::DoubledName:
        return Words::tr("The domain stands twice in the name");
    case Mistake::SecondRecord:
        return Words::tr("There are two SPF records");
    case Mistake::Proxied:
        return Words::tr("A proxy stands in the place of the CNAME");
    case Mistake::QuotesPasted:
        return Words::tr("Quotes were pasted with the value");
    case Mistake::OneMissing:
        return Words::tr("One record of the set is missing");
    case Mistake::UnderscoreLeftOut:
        return Words::tr("The underscore is missing in the name");
    case Mistake::SmartPunctuation:
        return Words::tr("A word processor changed the quotes");
    case Mistake::CutOff:
        return Words::tr("The key was cut off");
    }
    Q_UNREACHABLE();
}

QString mistakeAdvice(Mistake mistake)
{
    switch (mistake) {
    case Mistake::DoubledName:
        return Words::tr("Most panels add the domain by themselves: type only what stands before it.");
    case Mistake::SecondRecord:
        return Words::tr("Edit the SPF record that is there; never add a second one.");
    case Mistake::Proxied:
        return Words::tr("Switch the proxy off for these records: panels call that “DNS only”.");
    case Mistake::QuotesPasted:
        return Words::tr("Copy each value by its own button: it comes as your panel wants it.");
    case Mistake::OneMissing:
        return Words::tr("Tick the records off one by one: all of a set are needed.");
    case Mistake::UnderscoreLeftOut:
        return Words::tr("Receivers look at _dmarc and nowhere else: copy the name, too.");
    case Mistake::SmartPunctuation:
        return Words::tr("Copy straight from here: word processors and mail programs change quotes and dashes.");
    case Mistake::CutOff:
        return Words::tr("After pasting, compare the end of the value in the panel with the end shown here.");
    }
    Q_UNREACHABLE();
}

} // namespace sw::ui

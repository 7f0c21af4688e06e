// Words about the program's own tables, exports and the PDF. Rows sorted by code.
#include "core/report/finding_words.h"

#include <QCoreApplication>

namespace sw::report {

namespace {

constexpr WordsRow Rows[] = {
    {"export-unwritable", QT_TRANSLATE_NOOP("words", "The file {file} could not be written: {reason}."),
     QT_TRANSLATE_NOOP("words", "Choose another folder, or close the program that has the file open.")},
    {"pdf-unwritable", QT_TRANSLATE_NOOP("words", "The checklist could not be written to {file}: {reason}."),
     QT_TRANSLATE_NOOP("words",
                       "Choose a folder that you may write to, or close the program that shows the old file.")},
    {"severity-bad-shape",
     QT_TRANSLATE_NOOP("words", "The table of severities does not have the shape it should have."),
     QT_TRANSLATE_NOOP("words", "Install Senderwright again.")},
    {"severity-duplicate", QT_TRANSLATE_NOOP("words", "The table of severities ranks {code} twice."),
     QT_TRANSLATE_NOOP("words", "Leave one of the two lines in the table.")},
    {"severity-not-json", QT_TRANSLATE_NOOP("words", "The table of severities is not JSON."),
     QT_TRANSLATE_NOOP("words", "Install Senderwright again.")},
    {"severity-unreadable", QT_TRANSLATE_NOOP("words", "The table of severities {file} cannot be read."),
     QT_TRANSLATE_NOOP("words", "Install Senderwright again.")},
};

} // namespace

const WordsTable ReportWords(Rows);

} // namespace sw::report

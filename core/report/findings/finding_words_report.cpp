// SPDX-License-Identifier: Apache-2.0
// Words about the program's own tables, exports and the PDF. Rows sorted by code.
#include "core/report/findings/finding_words.h"

#include <QCoreApplication>

namespace sw::report {

namespace {

constexpr WordsRow Rows[] = {
    {"file-exists", QT_TRANSLATE_NOOP("words", "{file} is there already; it was not written over."),
     QT_TRANSLATE_NOOP("words", "Choose another name.")},
    {"file-is-device", QT_TRANSLATE_NOOP("words", "{file} is a device or a pipe; nothing was written there."),
     QT_TRANSLATE_NOOP("words", "Choose a file.")},
    {"file-missing", QT_TRANSLATE_NOOP("words", "There is no file {file}."),
     QT_TRANSLATE_NOOP("words", "It may have been moved or removed; choose it where it is now.")},
    {"file-not-regular", QT_TRANSLATE_NOOP("words", "{file} is not a file that can be read as a whole."),
     QT_TRANSLATE_NOOP("words", "Choose another file.")},
    {"file-too-large", QT_TRANSLATE_NOOP("words", "The file {file} is too large to be one of ours."),
     QT_TRANSLATE_NOOP("words", "Choose another file.")},
    {"file-unreadable", QT_TRANSLATE_NOOP("words", "The file {file} could not be read: {reason}."),
     QT_TRANSLATE_NOOP("words", "Ask its owner for permission to read it, or choose another file.")},
    {"file-unwritable", QT_TRANSLATE_NOOP("words", "The file {file} could not be written: {reason}."),
     QT_TRANSLATE_NOOP("words", "Make room on the disk or choose another folder; nothing that was saved is lost.")},
    {"pdf-unwritable", QT_TRANSLATE_NOOP("words", "The checklist could not be written to {file}: {reason}."),
     QT_TRANSLATE_NOOP("words",
                       "Choose a folder that you may write to, or close the program that shows the old file.")},
    {"settings-bad-field", QT_TRANSLATE_NOOP("words", "The settings have a mistake at “{field}”."),
     QT_TRANSLATE_NOOP("words", "The standard settings are used; change one to save them afresh.")},
    {"settings-newer-schema", QT_TRANSLATE_NOOP("words", "The settings were saved by a newer version."),
     QT_TRANSLATE_NOOP("words", "Update Senderwright. Until then the standard settings are used, and the file is "
                                "left as it is.")},
    {"settings-not-json", QT_TRANSLATE_NOOP("words", "The file of settings is damaged."),
     QT_TRANSLATE_NOOP("words", "The standard settings are used; change one to save them afresh.")},
    {"settings-too-large", QT_TRANSLATE_NOOP("words", "The file of settings is too large to read."),
     QT_TRANSLATE_NOOP("words", "The standard settings are used; change one to save them afresh.")},
    {"setup-in-use", QT_TRANSLATE_NOOP("words", "The setup {file} is open in another window."),
     QT_TRANSLATE_NOOP("words", "Go on there, or close it first.")},
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/proof_acts.h"

#include "app/audit/anchor_folder.h"
#include "app/base/os/files.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_reader.h"
#include "ui/audit/audit_notes.h"
#include "ui/audit/audit_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>
#include <QtConcurrentRun>

#include <chrono>

namespace linewarden::ui {

namespace {

struct ProofActsText {
  Q_DECLARE_TR_FUNCTIONS(ProofActs)
};

constexpr std::chrono::milliseconds progressEvery{100};

Result<QList<QByteArray>> readNotes(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::FileUnreadable,
                 ProofActsText::tr("%1 cannot be read. Choose a file that you may read.")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
  }
  QByteArray content = file.read(largestNoteFile + 1);
  if (content.size() > largestNoteFile) {
    return Error{ErrorCode::InvalidArgument,
                 ProofActsText::tr("%1 is larger than 16 MiB, the most that is read. Copy the "
                                   "checkpoints to verify against into a file of their own, and "
                                   "choose that one.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
  }
  // An editor may have left the last line without its end.
  if (!content.endsWith('\n')) content += '\n';
  QList<QByteArray> notes = anchor_folder::splitNotes(content, mostNotesOfFile);
  if (notes.isEmpty()) {
    return Error{ErrorCode::InvalidArgument,
                 ProofActsText::tr("%1 holds no checkpoint of this program. Choose a file that "
                                   "was saved as a checkpoint, or one of the outside folder.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
  }
  return notes;
}

}  // namespace

ProofActs::ProofActs(const AuditRooms& rooms, QWidget* window)
    : QObject(window), rooms_(rooms), window_(window) {
  ticks_.setInterval(progressEvery);
  connect(&ticks_, &QTimer::timeout, this, &ProofActs::progressed);
}

ProofActs::~ProofActs() {
  if (progress_) progress_->isCancelled = true;
}

void ProofActs::setSession(const Session& session) {
  // Who only looks at another page meanwhile goes on verifying.
  if (session.isValid() && session.id != verifiedFor_) cancel();
  session_ = session;
}

int ProofActs::done() const {
  return progress_ ? progress_->done.load() : 0;
}

void ProofActs::verifyNow() {
  verify({});
}

void ProofActs::cancel() {
  if (progress_) progress_->isCancelled = true;
}

void ProofActs::verify(const QList<QByteArray>& outside) {
  if (isVerifying() || !session_.isValid()) return;
  progress_ = std::make_shared<WorkProgress>();
  verifiedFor_ = session_.id;
  ticks_.start();
  emit progressed();
  whenDone(
      rooms_.reader.verify(session_, outside, progress_), this,
      [this, count = outside.size(), asked = session_](const Result<AuditVerification>& outcome) {
        progress_.reset();
        ticks_.stop();
        emit progressed();
        if (mayBeTold(asked)) tellOutcome(outcome, count);
        verifiedFor_ = {};
        emit verified();
      });
}

// Who went on to another page is told there; who signed out or locked meanwhile is not, since
// somebody else may sit there now.
bool ProofActs::mayBeTold(const Session& asked) const {
  if (session_.isValid()) return session_.id == verifiedFor_;
  return rooms_.guard.check(asked, Permission::VerifyAudit).ok();
}

void ProofActs::tellOutcome(const Result<AuditVerification>& outcome, qsizetype outside) {
  if (!outcome) {
    emit told(outcome.error().code == ErrorCode::Cancelled
                  ? tr("Stopped. What was verified before still holds.")
                  : outcome.error().message);
    return;
  }
  if (outcome->firstBad) {
    emit told(tr("Entry %1 is wrong: %2")
                  .arg(auditCount(*outcome->firstBad), shownText(outcome->problem, 300)));
    return;
  }
  if (!outcome->treeProblem.isEmpty()) {
    emit told(tr("Entries %1 to %2 are as written, but: %3")
                  .arg(auditCount(outcome->lookedFrom), auditCount(outcome->entries),
                       shownText(outcome->treeProblem, 300)));
    return;
  }
  // What was looked at, which is not all where the beginning is archived.
  const QString entries =
      outcome->lookedFrom > 1
          ? tr("Entries %1 to %2")
                .arg(auditCount(outcome->lookedFrom), auditCount(outcome->entries))
          : tr("All %1 entries").arg(auditCount(outcome->entries));
  QString text =
      outside > 0
          ? tr("%1 are as written, and agree with %2 checkpoints, %3 of them from the file.")
                .arg(entries, auditCount(outcome->checkpoints), auditCount(outside))
          : tr("%1 are as written, and agree with %2 checkpoints.")
                .arg(entries, auditCount(outcome->checkpoints));
  if (outcome->lookedFrom > 1) {
    text += QLatin1Char(' ') + tr("Entries 1 to %1 are archived and were not looked at.")
                                   .arg(auditCount(outcome->lookedFrom - 1));
  }
  if (outcome->setBackInAll > 0) {
    text +=
        QLatin1Char(' ') +
        tr("The clock was set back %n time(s), first before entry %1.", nullptr,
           static_cast<int>(outcome->setBackInAll))
            .arg(auditCount(outcome->setBack.isEmpty() ? 0 : outcome->setBack.first().sequence));
  }
  emit told(text);
}

void ProofActs::checkpointNow() {
  whenDone(
      rooms_.reader.checkpointNow(session_), this, [this](const Result<SignedCheckpoint>& made) {
        emit told(
            made ? tr("A checkpoint of %1 entries is made.").arg(auditCount(made->checkpoint.size))
                 : made.error().message);
      });
}

void ProofActs::chooseCheckpointFile() {
  const QString path =
      QFileDialog::getSaveFileName(window_, tr("Save checkpoint"),
                                   QStringLiteral("linewarden-checkpoint.txt"), tr("Text (*.txt)"));
  if (!path.isEmpty()) saveCheckpoint(path);
}

void ProofActs::saveCheckpoint(const QString& path) {
  whenDone(rooms_.reader.checkpointNow(session_), this,
           [this, path](const Result<SignedCheckpoint>& made) {
             if (made) {
               write(path, noteFile(*made));
             } else {
               emit told(made.error().message);
             }
           });
}

void ProofActs::chooseNotes() {
  const QString path =
      QFileDialog::getOpenFileName(window_, tr("Verify against a checkpoint file"));
  if (!path.isEmpty()) verifyAgainst(path);
}

void ProofActs::verifyAgainst(const QString& path) {
  whenDone(QtConcurrent::run(readNotes, path), this,
           [this, id = session_.id](const Result<QList<QByteArray>>& notes) {
             if (id != session_.id) return;
             if (notes) {
               verify(*notes);
             } else {
               emit told(notes.error().message);
             }
           });
}

void ProofActs::chooseProofFile(qint64 sequence, const QByteArray& proof) {
  const QString path = QFileDialog::getSaveFileName(
      window_, tr("Save the proof"), QStringLiteral("linewarden-proof-%1.json").arg(sequence),
      tr("JSON (*.json)"));
  if (!path.isEmpty()) saveProof(path, proof);
}

void ProofActs::saveProof(const QString& path, const QByteArray& proof) {
  write(path, proof);
}

void ProofActs::write(const QString& path, const QByteArray& content) {
  whenDone(QtConcurrent::run([path, content] { return os::writePrivateFile(path, content); }), this,
           [this, path](const Result<void>& written) {
             emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                               : written.error().message);
           });
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_errors.h"

#include <QCoreApplication>

namespace linewarden::store_errors {

namespace {

struct StoreErrorsText {
  Q_DECLARE_TR_FUNCTIONS(store)
};

}  // namespace

Error missing(const QString& path) {
  return {ErrorCode::StoreMissing,
          StoreErrorsText::tr(
              "There is no store at %1. Name the folder of an installation, or set a new one up.")
              .arg(path),
          {}};
}

Error alreadyThere(const QString& path) {
  return {ErrorCode::AlreadyExists,
          StoreErrorsText::tr(
              "There is already a file %1. It was left as it is; choose another name or folder, or "
              "move that file away first.")
              .arg(path),
          {}};
}

Error badKey() {
  return {ErrorCode::InvalidArgument,
          StoreErrorsText::tr(
              "The key for the store is not 32 bytes long, so it cannot be one of ours. Unlock the "
              "store with the keyring, the key file or the recovery phrase."),
          {}};
}

Error wrongKey(const QString& path) {
  return {ErrorCode::StoreWrongKey,
          StoreErrorsText::tr(
              "The key does not open the store %1. Either the key belongs to another installation, "
              "or the file is not a Linewarden store. Use this installation's key file or recovery "
              "phrase; nothing was changed.")
              .arg(path),
          {}};
}

Error damaged(const QString& path, const QString& where) {
  return {ErrorCode::StoreDamaged,
          StoreErrorsText::tr(
              "The store %1 is damaged (%2): what is in the file is not what was written. The disk "
              "may be failing, or someone changed the file. Nothing was changed; keep a copy of "
              "the file for examination, check the disk and restore the last verified backup.")
              .arg(path, where),
          where};
}

Error tooNew(const QString& path, int version, int known) {
  return {ErrorCode::StoreTooNew,
          StoreErrorsText::tr(
              "The store %1 was written by a newer version of Linewarden (its form is %2, this "
              "program knows forms up to %3). Nothing was changed; install the newer version, or "
              "restore a backup from before the update.")
              .arg(path)
              .arg(version)
              .arg(known),
          {}};
}

Error otherSchema(const QString& path, int version) {
  return {ErrorCode::StoreTooNew,
          StoreErrorsText::tr(
              "The store %1 was written by another build of Linewarden, whose form %2 differs from "
              "this program's. Nothing was changed; use the build that wrote it, or restore a "
              "backup made with this one.")
              .arg(path)
              .arg(version),
          {}};
}

Error unreadable(const QString& path, const QString& reason) {
  return {
      ErrorCode::FileUnreadable,
      StoreErrorsText::tr(
          "The store %1 cannot be opened (%2). Check that the folder is there, that the disk or "
          "network share is connected, and that this user may read it.")
          .arg(path, reason),
      reason};
}

Error readOnly(const QString& path, const QString& reason) {
  return {
      ErrorCode::ReadOnly,
      StoreErrorsText::tr(
          "The store %1 cannot be written, as its file, folder or disk is read-only. Linewarden "
          "records who does what and will not work without that. Give this user the right to "
          "write there, or mount the disk writable; nothing was changed.")
          .arg(path),
      reason};
}

Error diskFull(const QString& path, const QString& reason) {
  return {
      ErrorCode::DiskFull,
      StoreErrorsText::tr(
          "The disk of the store %1 is full. The change was not saved; what was saved before is "
          "untouched. Free some space on this disk and try again.")
          .arg(path),
      reason};
}

Error closing() {
  return {ErrorCode::Cancelled,
          StoreErrorsText::tr(
              "The store is being closed, so this was not done. Open Linewarden again and repeat "
              "it."),
          {}};
}

Error brokenJob(const QString& reason) {
  return {ErrorCode::Internal,
          StoreErrorsText::tr(
              "Something went wrong inside Linewarden, and the change was not saved. Please report "
              "it with the log."),
          reason};
}

}  // namespace linewarden::store_errors

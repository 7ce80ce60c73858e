// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_lines.h"

#include "app/base/os/files.h"
#include "app/base/os/process.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstdio>
#include <span>

namespace linewarden::cli {

namespace {

constexpr std::size_t maxLine = 4096;
constexpr qint64 maxFile = 64 * 1024;

struct SecretLinesText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::SecretLines)
};

std::span<const unsigned char> trimmed(std::span<const unsigned char> line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) {
    line = line.first(line.size() - 1);
  }
  return line;
}

// As the window takes what is typed (NFKC), so that a password given here opens there. What
// is not UTF-8 stays as it is.
SecretBytes asTyped(std::span<const unsigned char> line) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString text = decoder(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
  SecretBytes normal = SecretBytes::takeText(text);
  return decoder.hasError() ? SecretBytes(line) : std::move(normal);
}

// Byte by byte without a buffer: what follows belongs to whoever reads next, and no copy
// of the secret stays behind in the C library's buffer. Nothing once standard input has ended.
Result<std::optional<SecretBytes>> lineOfStandardInput() {
  static const bool unbuffered = std::setvbuf(stdin, nullptr, _IONBF, 0) == 0;
  static_cast<void>(unbuffered);
  SecretBytes line(maxLine);
  std::size_t size = 0;
  int c = std::fgetc(stdin);
  if (c == EOF) return std::optional<SecretBytes>();
  for (; c != EOF && c != '\n'; c = std::fgetc(stdin)) {
    if (size == maxLine) {
      return Error{ErrorCode::InvalidArgument,
                   SecretLinesText::tr("A line on standard input is too long."),
                   {}};
    }
    line.data()[size++] = static_cast<unsigned char>(c);
  }
  return std::optional(asTyped(trimmed(line.span().first(size))));
}

Result<SecretBytes> neededLine(const QString& prompt) {
  auto line = lineOfStandardInput();
  if (!line) return line.error();
  if (*line) return std::move(**line);
  return Error{
      ErrorCode::InvalidArgument,
      SecretLinesText::tr("%1 is needed, and standard input has ended. Give it there, a line each, "
                          "or with --secrets-file.")
          .arg(prompt),
      {}};
}

}  // namespace

Result<void> SecretLines::load() {
  if (loaded_) return {};
  loaded_ = true;
  auto content = os::readSmallFile(file_, maxFile);
  if (!content) return content.error();
  SecretBytes all = SecretBytes::take(*content);
  if (os::readableByOthers(file_)) {
    return Error{
        ErrorCode::FileUnreadable,
        SecretLinesText::tr("%1 holds secrets and can be read by others. Make it readable by you "
                            "alone (chmod 600) and change what is in it.")
            .arg(file_),
        {}};
  }
  std::span<const unsigned char> rest = all.span();
  while (!rest.empty()) {
    std::size_t end = 0;
    while (end < rest.size() && rest[end] != '\n') ++end;
    lines_.push_back(asTyped(trimmed(rest.first(end))));
    rest = rest.subspan(std::min(end + 1, rest.size()));
  }
  return {};
}

Result<SecretBytes> SecretLines::next(const QString& prompt) {
  if (file_.isEmpty()) {
    if (!os::HiddenInput::isTerminal()) return neededLine(prompt);
    std::fprintf(stderr, "%s: ", qPrintable(prompt));
    const os::HiddenInput hidden;
    auto line = neededLine(prompt);
    std::fputc('\n', stderr);
    return line;
  }
  if (auto loaded = load(); !loaded) return loaded.error();
  if (position_ < lines_.size()) return lines_.at(position_++).clone();
  return Error{ErrorCode::InvalidArgument,
               SecretLinesText::tr("%1 is needed, and %2 has no further line.").arg(prompt, file_),
               {}};
}

Result<std::optional<QString>> SecretLines::nextOrEnd(const QString& prompt) {
  if (file_.isEmpty() && os::HiddenInput::isTerminal()) {
    std::fprintf(stderr, "%s: ", qPrintable(prompt));
  }
  std::optional<SecretBytes> line;
  if (file_.isEmpty()) {
    auto read = lineOfStandardInput();
    if (!read) return read.error();
    line = std::move(*read);
  } else {
    if (auto loaded = load(); !loaded) return loaded.error();
    if (position_ < lines_.size()) line = lines_.at(position_++).clone();
  }
  if (!line) return std::optional<QString>();
  return std::optional(QString::fromUtf8(reinterpret_cast<const char*>(line->data()),
                                         static_cast<qsizetype>(line->size())));
}

}  // namespace linewarden::cli

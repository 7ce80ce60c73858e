// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plant_physics.h"

#include "app/sim/line_model.h"
#include "app/sim/tag_model.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace linewarden::sim {

namespace {

constexpr double bottleLitres = 0.5;
/// A subtle change, as an attacker who wants spoilt products would make it.
constexpr double unauthorisedShare = 0.04;  // of the set point's range

double itemLitresOf(const Plant& plant, const Line& line) {
  const Tag* speed = plant.tag(line.signalTags.speed);
  const bool inLitres = speed != nullptr && speed->engineeringUnit.startsWith(QLatin1Char('l'));
  return inLitres ? 1 : bottleLitres;
}

/// What a switch is at first: on, unless it leads away from the usual way.
bool firstSwitch(const Tag& tag) {
  return !tag.name.contains(QLatin1String("divert"));
}

}  // namespace

class PlantPhysics::Model {
 public:
  Model(std::shared_ptr<const Plant> plant, quint64 seed, UtcTime from)
      : plant_(std::move(plant)), now_(from) {
    const QHash<TagId, TagRole> roles = tagRoles(*plant_);
    makeSetPoints(roles);
    makeLines(seed, from);
    makeOwners();
    for (const Tag& tag : plant_->tags) sensors_.emplace_back(tag, roles.value(tag.id), seed);
  }

  void advanceTo(UtcTime time) {
    now_ = std::max(now_, time);
    for (LineModel& line : lines_) line.advanceTo(now_);
  }

  [[nodiscard]] UtcTime now() const { return now_; }

  [[nodiscard]] TagValue value(TagId id) const {
    const Tag* tag = plant_->tag(id);
    if (tag == nullptr) return {};
    if (const auto point = setPoints_.constFind(id); point != setPoints_.cend()) {
      return point->value();
    }
    if (const auto on = switches_.constFind(id); on != switches_.cend()) return *on;
    if (const auto text = texts_.constFind(id); text != texts_.cend()) return *text;
    const Owner owner = owners_.value(id);
    const LineModel* line = owner.line ? &lines_[*owner.line] : nullptr;
    const LineModel::UnitRun* unit = line != nullptr ? line->unit(owner.unit) : nullptr;
    const SetPointModel* follows = nullptr;
    if (const auto point = setPointOf_.constFind(id); point != setPointOf_.cend()) {
      follows = &*setPoints_.constFind(*point);
    }
    return sensors_[index(id)].value(now_, line, unit, follows);
  }

  bool write(TagId id, const TagValue& value) {
    if (const auto on = switches_.find(id); on != switches_.end()) {
      *on = asNumber(value) != 0;
      return true;
    }
    if (const auto text = texts_.find(id); text != texts_.end()) {
      const QString* written = std::get_if<QString>(&value);
      if (written != nullptr) *text = *written;
      return written != nullptr;
    }
    const double number = asNumber(value);
    if (!setPoints_.contains(id) || !std::isfinite(number)) return false;
    setPoints_.find(id)->set(number, now_);
    if (const auto line = targetOf_.constFind(id); line != targetOf_.cend()) {
      lines_[*line].setTargetSpeed(number);
    }
    return true;
  }

  void begin(const Fault& fault) {
    const Tag* tag = plant_->tag(fault.target);
    switch (fault.kind) {
      case FaultKind::Stop: {
        if (LineModel* line = lineFor(fault.target)) line->hold(fault.target);
        break;
      }
      case FaultKind::Drift:
        if (tag != nullptr) sensors_[index(tag->id)].beginDrift(now_);
        break;
      case FaultKind::UnauthorisedWrite:
        if (tag != nullptr && tag->writable) writeUnauthorised(*tag);
        break;
      case FaultKind::LinkLoss:
      case FaultKind::Slow: break;
    }
  }

  void end(const Fault& fault) {
    const Tag* tag = plant_->tag(fault.target);
    switch (fault.kind) {
      case FaultKind::Stop: {
        if (LineModel* line = lineFor(fault.target)) line->release(fault.target);
        break;
      }
      case FaultKind::Drift:
        if (tag != nullptr) sensors_[index(tag->id)].endDrift();
        break;
      case FaultKind::UnauthorisedWrite:
        if (tag != nullptr && overwritten_.contains(tag->id)) {
          write(tag->id, overwritten_.take(tag->id));
        }
        break;
      case FaultKind::LinkLoss:
      case FaultKind::Slow: break;
    }
  }

 private:
  /// The line and unit that a tag tells of.
  struct Owner {
    std::optional<std::size_t> line;
    QString unit;
  };

  static std::size_t index(TagId id) { return static_cast<std::size_t>(id.value) - 1; }

  void makeSetPoints(const QHash<TagId, TagRole>& roles) {
    for (const Tag& tag : plant_->tags) {
      const TagRole role = roles.value(tag.id);
      if (!tag.writable) continue;
      if (tag.type == DataType::Bool) {
        switches_.insert(tag.id, firstSwitch(tag));
      } else if (tag.type == DataType::String) {
        texts_.insert(tag.id, QString());
      } else {
        setPoints_.insert(tag.id, SetPointModel(firstSetPoint(*plant_, tag, role)));
        const Tag* measured = plant_->tag(measurementOf(tag));
        if (measured != nullptr) setPointOf_.insert(measured->id, tag.id);
      }
    }
  }

  void makeLines(quint64 seed, UtcTime from) {
    for (const Line& line : plant_->lines) {
      LineModel::Setup setup;
      setup.place = static_cast<int>(lines_.size());
      setup.itemLitres = itemLitresOf(*plant_, line);
      const Tag* target = plant_->tag(line.signalTags.targetSpeed);
      const Tag* speed = plant_->tag(line.signalTags.speed);
      if (target != nullptr && setPoints_.contains(target->id)) {
        setup.targetSpeed = setPoints_.constFind(target->id)->value();
        targetOf_.insert(target->id, lines_.size());
      } else if (target != nullptr || speed != nullptr) {
        const Tag& scale = target != nullptr ? *target : *speed;
        setup.targetSpeed = firstSetPoint(*plant_, scale, TagRole::LineTarget);
      }
      for (const QString& unit : line.units) lineOfUnit_.insert(unit, lines_.size());
      lineOfUnit_.insert(line.id, lines_.size());
      lines_.emplace_back(line, setup, seed, from);
    }
  }

  void setOwner(const QString& tagName, const QString& lineOrUnit) {
    const Tag* tag = plant_->tag(tagName);
    if (tag == nullptr || owners_.contains(tag->id) || !lineOfUnit_.contains(lineOrUnit)) return;
    owners_.insert(tag->id, {lineOfUnit_.value(lineOrUnit), lineOrUnit});
  }

  /// A tag's own unit first; else what names it as its signal.
  void makeOwners() {
    for (const Tag& tag : plant_->tags) setOwner(tag.name, tag.unit);
    for (const Unit& unit : plant_->units) setOwner(unit.stateTag, unit.id);
    for (const Line& line : plant_->lines) {
      const LineSignals& tags = line.signalTags;
      for (const QString& name : {tags.state, tags.speed, tags.targetSpeed, tags.good, tags.reject,
                                  tags.product, tags.recipe, tags.recipeVersion}) {
        setOwner(name, line.id);
      }
    }
  }

  [[nodiscard]] LineModel* lineFor(const QString& unitOrLine) {
    const auto line = lineOfUnit_.constFind(unitOrLine);
    return line != lineOfUnit_.cend() ? &lines_[*line] : nullptr;
  }

  void writeUnauthorised(const Tag& tag) {
    const TagValue before = value(tag.id);
    overwritten_.insert(tag.id, before);
    if (tag.type == DataType::Bool) {
      write(tag.id, asNumber(before) == 0);
      return;
    }
    const double span = tag.rangeHigh.value_or(100) - tag.rangeLow.value_or(0);
    const double changed = asNumber(before) + unauthorisedShare * span;
    write(tag.id, std::min(changed, tag.rangeHigh.value_or(changed)));
  }

  const std::shared_ptr<const Plant> plant_;
  UtcTime now_;
  std::vector<LineModel> lines_;
  std::vector<TagModel> sensors_;           // by tag id - 1
  QHash<QString, std::size_t> lineOfUnit_;  // and of the line's own id
  QHash<TagId, Owner> owners_;
  QHash<TagId, std::size_t> targetOf_;  // target speed tag to line
  QHash<TagId, SetPointModel> setPoints_;
  QHash<TagId, bool> switches_;
  QHash<TagId, QString> texts_;
  QHash<TagId, TagId> setPointOf_;  // measurement to its set point
  QHash<TagId, TagValue> overwritten_;
};

PlantPhysics::PlantPhysics(std::shared_ptr<const Plant> plant, quint64 seed, UtcTime from)
    : model_(std::make_unique<Model>(std::move(plant), seed, from)) {}

PlantPhysics::~PlantPhysics() = default;

void PlantPhysics::advanceTo(UtcTime time) {
  model_->advanceTo(time);
}

UtcTime PlantPhysics::now() const {
  return model_->now();
}

TagValue PlantPhysics::value(TagId tag) const {
  return model_->value(tag);
}

bool PlantPhysics::write(TagId tag, const TagValue& value) {
  return model_->write(tag, value);
}

void PlantPhysics::begin(const Fault& fault) {
  model_->begin(fault);
}

void PlantPhysics::end(const Fault& fault) {
  model_->end(fault);
}

}  // namespace linewarden::sim

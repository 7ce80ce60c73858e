// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

/// The two control charts that find small lasting shifts of a mean. Pure.
namespace linewarden {

/// Which way a point lies outside its limits.
enum class ChartSignal { None, High, Low };

/// Of an EWMA chart. The defaults give a false signal every 500 points on average and find a shift
/// of one sigma after about 10 (Lucas and Saccucci 1990, table 3: 500, 41.8, 10.5, 3.7 points for
/// shifts of 0, 0.5, 1 and 2 sigma, with constant limits).
struct EwmaParameters {
  double mean = 0;       ///< mu0, the centre line
  double sigma = 1;      ///< of a single point; above 0
  double lambda = 0.2;   ///< weight of the newest point; above 0, to 1
  double width = 2.962;  ///< L: half the distance of the limits in sigmas of the EWMA; above 0
  /// The limits as they are for t towards infinity from the first point on, which is what published
  /// tables are for; else they open with t.
  bool constantLimits = false;

  [[nodiscard]] bool isValid() const;
};

struct EwmaPoint {
  double value = 0;  ///< z(t)
  double upper = 0;
  double lower = 0;
  ChartSignal signal = ChartSignal::None;
};

/// Exponentially weighted moving average (NIST/SEMATECH e-Handbook 6.3.2.4):
///
///     z(t) = lambda x(t) + (1 - lambda) z(t-1),  z(0) = mu0
///     limits  mu0 +- L sigma sqrt(lambda / (2 - lambda) (1 - (1 - lambda)^(2t)))
///
/// J. M. Lucas, M. S. Saccucci, "Exponentially weighted moving average control schemes: properties
/// and enhancements", Technometrics 32 (1990) 1-12, tells how to choose lambda and L.
class EwmaChart {
 public:
  /// Throws BrokenInvariant where the parameters are not valid.
  explicit EwmaChart(const EwmaParameters& parameters);

  /// The point that x makes. NaN and infinity are counted and change nothing: the point before
  /// comes again, without a signal.
  EwmaPoint add(double x);
  /// As if nothing had been added, the count of what was ignored apart.
  void reset();

  [[nodiscard]] EwmaPoint last() const { return last_; }
  [[nodiscard]] qint64 ignored() const { return ignored_; }

 private:
  [[nodiscard]] EwmaPoint start() const;

  EwmaParameters parameters_;
  double remembered_ = 1;  // (1 - lambda)^(2t)
  EwmaPoint last_;
  qint64 ignored_ = 0;
};

/// Of a tabular CUSUM. The defaults give a false signal every 465 points on average and find a
/// shift of one sigma after about 10 (NIST 6.3.2.3.1 and Montgomery, "Introduction to Statistical
/// Quality Control", two-sided: 465, 38.0, 10.4, 4.01 points for shifts of 0, 0.5, 1 and 2 sigma;
/// h = 4: 168, 26.6, 8.38, 3.34).
struct CusumParameters {
  double mean = 0;   ///< mu0
  double sigma = 1;  ///< of a single point; above 0
  double k = 0.5;    ///< reference value in sigmas: half the shift to find; from 0
  double h = 5;      ///< decision interval in sigmas; above 0
  /// Sums stop here, in sigmas; above h. It changes nothing about when a chart signals first,
  /// but lets it return in bounded time after a large shift.
  double ceiling = std::numeric_limits<double>::infinity();

  [[nodiscard]] bool isValid() const;
};

/// In the unit of x.
struct CusumPoint {
  double high = 0;      ///< Sh
  double low = 0;       ///< Sl
  double limit = 0;     ///< h
  qint64 highRun = 0;   ///< points since Sh was last 0: the shift began about so long ago
  qint64 lowRun = 0;    ///< since Sl was last 0
  double highMean = 0;  ///< mu0 + k + Sh / run: where the mean is now; mu0 where the run is 0
  double lowMean = 0;   ///< mu0 - k - Sl / run
  ChartSignal signal = ChartSignal::None;
};

/// Tabular CUSUM (NIST/SEMATECH e-Handbook 6.3.2.3):
///
///     Sh(t) = max(0, Sh(t-1) + x(t) - mu0 - k),  Sl(t) = max(0, Sl(t-1) + mu0 - k - x(t))
///
/// from 0, and a signal where one is above h. D. M. Hawkins, D. H. Olwell, "Cumulative Sum Charts
/// and Charting for Quality Improvement" (1998) has the theory; run lengths are by D. Brook and
/// D. A. Evans, Biometrika 59 (1972) 539-549.
class CusumChart {
 public:
  /// Throws BrokenInvariant where the parameters are not valid.
  explicit CusumChart(const CusumParameters& parameters);

  /// The point that x makes. NaN and infinity are counted and change nothing: the point before
  /// comes again, without a signal.
  CusumPoint add(double x);
  /// As if nothing had been added, the count of what was ignored apart.
  void reset();
  /// One side's sum alone; None: nothing.
  void reset(ChartSignal side);

  [[nodiscard]] CusumPoint last() const { return last_; }
  [[nodiscard]] qint64 ignored() const { return ignored_; }

 private:
  [[nodiscard]] CusumPoint start() const;

  CusumParameters parameters_;
  CusumPoint last_;
  qint64 ignored_ = 0;
};

}  // namespace linewarden

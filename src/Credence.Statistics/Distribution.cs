namespace Credence.Statistics;

/// <summary>What is known of an uncertain number, as a quantile function: one uniform draw gives one value, so that two engines given the same uniforms draw the same values.</summary>
/// <remarks>Method: docs/method/return-model.md. A distribution can be made with any numbers; <see cref="Fault"/> says whether they make sense, and nothing else may be asked of it where they do not.</remarks>
public abstract record Distribution
{
    /// <summary>Largest shape of a beta distribution that is computed (pure number).</summary>
    public const double LargestShape = 1e6;

    /// <summary>Smallest shape of a beta distribution that is computed (pure number).</summary>
    public const double SmallestShape = 1e-3;

    private Distribution()
    {
    }

    /// <summary>Why the parameters cannot be used, in words without a final stop; null where they can.</summary>
    public abstract string? Fault { get; }

    /// <summary>Mean of the distribution (unit of the number).</summary>
    public abstract double Mean { get; }

    /// <summary>Lower end of what can be drawn (unit of the number).</summary>
    public abstract double Lowest { get; }

    /// <summary>Upper end of what can be drawn (unit of the number; infinite for a lognormal).</summary>
    public abstract double Highest { get; }

    /// <summary>True where every draw is the same value.</summary>
    public bool IsConstant => Lowest >= Highest;

    /// <summary>The value below which a part of the distribution lies (unit of the number).</summary>
    /// <param name="part">Part of the distribution (ratio, above 0 and below 1).</param>
    public abstract double Quantile(double part);

    /// <summary>Always the same value.</summary>
    public sealed record Constant(double Value) : Distribution
    {
        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfNumbers(("value", Value));

        /// <inheritdoc/>
        public override double Mean => Value;

        /// <inheritdoc/>
        public override double Lowest => Value;

        /// <inheritdoc/>
        public override double Highest => Value;

        /// <inheritdoc/>
        public override double Quantile(double part) => Value;
    }

    /// <summary>Every value between two ends equally likely.</summary>
    public sealed record Uniform(double Low, double High) : Distribution
    {
        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfNumbers(("low", Low), ("high", High)) ?? DistributionFault.OfOrder("low", Low, "high", High);

        /// <inheritdoc/>
        public override double Mean => Low + (High - Low) / 2;

        /// <inheritdoc/>
        public override double Lowest => Low;

        /// <inheritdoc/>
        public override double Highest => High;

        /// <inheritdoc/>
        public override double Quantile(double part) => Low + part * (High - Low);
    }

    /// <summary>A density that rises straight to the mode and falls straight from it.</summary>
    public sealed record Triangular(double Low, double Mode, double High) : Distribution
    {
        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfThree(Low, Mode, High);

        /// <inheritdoc/>
        public override double Mean => (Low + Mode + High) / 3;

        /// <inheritdoc/>
        public override double Lowest => Low;

        /// <inheritdoc/>
        public override double Highest => High;

        /// <inheritdoc/>
        public override double Quantile(double part)
        {
            var width = High - Low;
            return part * width < Mode - Low
                ? Low + Math.Sqrt(part * width * (Mode - Low))
                : High - Math.Sqrt((1 - part) * width * (High - Mode));
        }
    }

    /// <summary>A smooth hump between two ends: a beta distribution with shapes 1 + 4(mode − low)/(high − low) and 1 + 4(high − mode)/(high − low), stretched.</summary>
    /// <remarks>D. G. Malcolm and others, "Application of a technique for research and development program evaluation", Operations Research 7 (1959) 646–669.</remarks>
    public sealed record Pert(double Low, double Mode, double High) : Distribution
    {
        private const double ModeWeight = 4;

        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfThree(Low, Mode, High);

        /// <inheritdoc/>
        public override double Mean => (Low + ModeWeight * Mode + High) / (ModeWeight + 2);

        /// <inheritdoc/>
        public override double Lowest => Low;

        /// <inheritdoc/>
        public override double Highest => High;

        /// <summary>The beta distribution before it is stretched; meaningless where the ends are equal.</summary>
        public BetaDistribution Standard => new(1 + ModeWeight * (Mode - Low) / (High - Low), 1 + ModeWeight * (High - Mode) / (High - Low));

        /// <inheritdoc/>
        public override double Quantile(double part) => IsConstant ? Low : Low + (High - Low) * Standard.Quantile(part);
    }

    /// <summary>A share between 0 and 1 with two shapes.</summary>
    public sealed record Beta(double A, double B) : Distribution
    {
        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfNumbers(("a", A), ("b", B)) ?? DistributionFault.OfShape("a", A) ?? DistributionFault.OfShape("b", B);

        /// <inheritdoc/>
        public override double Mean => A / (A + B);

        /// <inheritdoc/>
        public override double Lowest => 0;

        /// <inheritdoc/>
        public override double Highest => 1;

        /// <summary>The same as the type that computes it.</summary>
        public BetaDistribution Standard => new(A, B);

        /// <inheritdoc/>
        public override double Quantile(double part) => Standard.Quantile(part);
    }

    /// <summary>A positive number whose logarithm is normal, given by the values below which 5 % and 95 % of it lie.</summary>
    public sealed record Lognormal90(double P5, double P95) : Distribution
    {
        private const double UpperPart = .95;
        private static readonly double UpperScore = NormalDistribution.Quantile(UpperPart);

        /// <inheritdoc/>
        public override string? Fault => DistributionFault.OfNumbers(("p5", P5), ("p95", P95))
            ?? (P5 > 0 ? null : "p5 must be above 0, a lognormal number is positive")
            ?? (P5 < P95 ? null : FormattableString.Invariant($"p5 ({P5}) must be below p95 ({P95})"));

        /// <summary>Mean of the logarithm.</summary>
        public double LogMean => (Math.Log(P5) + Math.Log(P95)) / 2;

        /// <summary>Standard deviation of the logarithm.</summary>
        public double LogDeviation => (Math.Log(P95) - Math.Log(P5)) / 2 / UpperScore;

        /// <inheritdoc/>
        public override double Mean => Math.Exp(LogMean + LogDeviation * LogDeviation / 2);

        /// <inheritdoc/>
        public override double Lowest => 0;

        /// <inheritdoc/>
        public override double Highest => double.PositiveInfinity;

        /// <inheritdoc/>
        public override double Quantile(double part) => Math.Exp(LogMean + LogDeviation * NormalDistribution.Quantile(part));
    }
}

namespace Credence.App.Pictures;

/// <summary>How far the result moves with one input.</summary>
/// <param name="Input">The input, as a person calls it.</param>
/// <param name="Sub">The range it is moved over (<c>24 % to 53 %</c>); null where that is not told.</param>
/// <param name="AtLow">Expected net value with the input at its 10 % point (USD).</param>
/// <param name="AtHigh">The same at its 90 % point (USD).</param>
internal sealed record TornadoBar(string Input, string? Sub, double AtLow, double AtHigh)
{
    /// <summary>Left end of the bar (USD).</summary>
    internal double Low => Math.Min(AtLow, AtHigh);

    /// <summary>Right end of it (USD).</summary>
    internal double High => Math.Max(AtLow, AtHigh);

    /// <summary>Whether zero lies inside.</summary>
    internal bool TurnsSign => Low < 0 && High > 0;
}

using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>The verdict in twenty dots, four rows of five: filled for each of 20 futures that gains, a ring for each that does not. Small, for beside a verdict; <see cref="QuantileDots"/> shows how much.</summary>
/// <param name="Gains">Futures of 20 that end above zero (0 to 20).</param>
/// <param name="Says">The same in a sentence (<c>In 6 of 20 futures AI-103 pays back</c>).</param>
internal sealed record Dots20(int Gains, string Says)
{
    /// <summary>Dots of every picture of futures.</summary>
    internal const int Count = 20;

    private const int Across = 5;
    private const int Cell = 28;
    private const double Filled = 10;
    private const double Ring = 8.8;

    /// <summary>The drawing alone, without figure and caption; its numbers are in its sentence.</summary>
    internal string Html => Markup.Of($"""<svg class="dots20" viewBox="0 0 140 112" role="img" aria-label="{Says}">{Dots}</svg>""").Text;

    /// <summary>From the futures of an option.</summary>
    /// <param name="futures">The quantiles (i + ½)/20 of its net value.</param>
    /// <param name="name">The option.</param>
    internal static Dots20 Of(IReadOnlyList<double> futures, string name)
    {
        var gains = futures.Count(value => value > 0);
        return new Dots20(gains, string.Create(CultureInfo.InvariantCulture, $"In {gains} of {Count} equally likely futures {name} ends above zero, in {Count - gains} it does not."));
    }

    private Markup Dots => Markup.Join(Enumerable.Range(0, Count).Select(place => Markup.Of(
        $"""<circle class="{(place < Gains ? "up" : "ring")}" cx="{Cell / 2 + place % Across * Cell}" cy="{Cell / 2 + place / Across * Cell}" r="{(place < Gains ? Filled : Ring)}"/>""")));
}

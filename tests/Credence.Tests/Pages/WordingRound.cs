using Credence.Tests.House;

namespace Credence.Tests.Pages;

/// <summary>A sentence written before the wordings were mended by it.</summary>
/// <param name="Round">Number of the round it was written in.</param>
/// <param name="Flag">The flag it is about.</param>
/// <param name="IsMeant">Whether a careful reader raises it.</param>
/// <param name="WasRaised">Whether it was raised when it was first read.</param>
/// <param name="IsRight">Whether it comes out right now.</param>
/// <param name="Sentence">The sentence, as HTML inside of a paragraph.</param>
internal sealed record WordingRound(int Round, string Flag, bool IsMeant, bool WasRaised, bool IsRight, string Sentence)
{
    private const int Cells = 6;

    /// <summary>All of them, in the order of the file.</summary>
    internal static IReadOnlyList<WordingRound> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Pages", "wording-rounds.txt")).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', Cells, StringSplitOptions.TrimEntries))
            .Select(cells => new WordingRound(int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells[1], cells[2] == "yes", cells[3] == "raised", cells[4] == "right", cells[5])),
    ];

    /// <summary>Whether it is raised now.</summary>
    internal bool IsRaised() => ShippedChecker.Html($"<html><body><h1>Certified AI Engineer</h1><p>{Sentence}</p></body></html>").Flags.Any(flag => flag.Id == Flag);
}

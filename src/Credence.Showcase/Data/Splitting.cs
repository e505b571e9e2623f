using System.Globalization;
using Credence.Statistics;

namespace Credence.Showcase.Data;

/// <summary>Parts rows at random with the same part of each class, or as files say.</summary>
internal static class Splitting
{
    /// <summary>Part of the rows kept for the test (ratio).</summary>
    internal const double TestPart = 0.2;

    /// <summary>Part of the training rows kept for calibration (ratio).</summary>
    internal const double CalibrationPart = 0.25;

    /// <summary>A split drawn with a seed.</summary>
    /// <param name="outcomes">The outcome of every row.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="test">Rows to test on; null to draw them.</param>
    /// <param name="calibration">Rows to calibrate on; null to draw them.</param>
    internal static RowSplit Of(IReadOnlyList<bool> outcomes, int seed, IReadOnlyList<int>? test, IReadOnlyList<int>? calibration)
    {
        List<int> all = [.. Enumerable.Range(0, outcomes.Count)];
        test ??= Drawn(all, outcomes, TestPart, RandomStream.For(seed, "test rows")).Drawn;
        var training = Without(all, test);
        calibration ??= Drawn(training, outcomes, CalibrationPart, RandomStream.For(seed, "calibration rows")).Drawn;
        return new RowSplit(training, calibration, test);
    }

    /// <summary>Draws a part of rows, of each class alike.</summary>
    /// <returns>The rows drawn and the others, each ascending.</returns>
    internal static (IReadOnlyList<int> Drawn, IReadOnlyList<int> Others) Drawn(IReadOnlyList<int> rows, IReadOnlyList<bool> outcomes, double part, RandomStream random)
    {
        var drawn = new List<int>();
        foreach (var outcome in (bool[])[false, true])
        {
            int[] own = [.. rows.Where(row => outcomes[row] == outcome)];
            Shuffle(own, random);
            drawn.AddRange(own.Take((int)Math.Round(part * own.Length, MidpointRounding.AwayFromZero)));
        }

        return ([.. drawn.Order()], Without(rows, drawn));
    }

    /// <summary>Every order of rows equally likely.</summary>
    internal static void Shuffle(int[] rows, RandomStream random)
    {
        for (var last = rows.Length - 1; last > 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (rows[last], rows[other]) = (rows[other], rows[last]);
        }
    }

    /// <summary>Row numbers of a file, one a line.</summary>
    /// <exception cref="UnusableDataException">It cannot be read, or a line is no row of the table, or is there twice.</exception>
    internal static IReadOnlyList<int> ReadRows(string path, int rows)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(path, $"cannot be read ({wrong.Message.TrimEnd('.')})", "Name a text file with one row number a line");
        }

        var (read, seen) = (new List<int>(), new HashSet<int>());
        for (var line = 0; line < lines.Length; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line]))
                continue;
            if (!int.TryParse(lines[line].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row >= rows || !seen.Add(row))
                throw new UnusableDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}"), string.Create(CultureInfo.InvariantCulture, $"'{lines[line].Trim()}' is not a row from 0 to {rows - 1} named once"), "Count rows from 0, without the header");
            read.Add(row);
        }

        return read;
    }

    /// <summary>Stops where rows to test or calibrate on leave too little of a class on either side.</summary>
    /// <exception cref="UnusableDataException">A class is missing on a side.</exception>
    internal static void Check(RowSplit split, IReadOnlyList<bool> outcomes)
    {
        var test = split.Test.ToHashSet();
        if (split.Calibration.Any(test.Contains))
            throw new UnusableDataException("--calibration", "names rows that --split keeps for the test", "Calibrate on rows that are trained on");
        foreach (var (name, rows) in ((string, IReadOnlyList<int>)[])[("test", split.Test), ("calibration", split.Calibration), ("training", split.Proper)])
        {
            if (rows.Count(row => outcomes[row]) < 2 || rows.Count(row => !outcomes[row]) < 2)
                throw new UnusableDataException(name == "calibration" ? "--calibration" : "--split", $"the {name} rows hold fewer than two rows of an outcome", "Choose rows of both outcomes for each part, or leave the option out to draw them");
        }
    }

    private static List<int> Without(IReadOnlyList<int> rows, IReadOnlyCollection<int> others)
    {
        var taken = others.ToHashSet();
        return [.. rows.Where(row => !taken.Contains(row))];
    }
}

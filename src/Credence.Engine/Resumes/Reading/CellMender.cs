using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Puts a range of dates together again that was broken inside of its cell, so that it stands on one line beside what it belongs to.</summary>
/// <param name="dates">Finds dates.</param>
internal sealed class CellMender(DateReader dates)
{
    private const double SameLeft = 3;

    /// <summary>The lines, with such cells whole.</summary>
    internal IReadOnlyList<DocumentLine> Of(IReadOnlyList<DocumentLine> lines)
    {
        var mended = new List<DocumentLine>(lines.Count);
        foreach (var line in lines)
        {
            if (mended.Count > 0 && line.Text.Length > 0 && Mended(mended[^1], line) is { } pair)
            {
                mended[^1] = pair.Above;
                if (pair.Below is not null)
                    mended.Add(pair.Below);
            }
            else
            {
                mended.Add(line);
            }
        }

        return mended;
    }

    private (DocumentLine Above, DocumentLine? Below)? Mended(DocumentLine above, DocumentLine below)
    {
        if (below.IsParagraph || above.Column != below.Column || above.Page != below.Page || above.CellLefts.Count == 0 || below.CellLefts.Count == 0 || Math.Abs(above.CellLefts[0] - below.CellLefts[0]) > SameLeft)
            return null;
        var (first, second) = (above.Text.Split('\t'), below.Text.Split('\t'));
        if (first.Length < 2 || below.IsItem)
            return null;
        if (second.Length == first.Length && IsBroken(first[^1], second[^1]))
            return Trailing(above, below, first, second);
        if (!IsBroken(first[0], second[0]))
            return null;
        var rest = second.Length > 1 ? below with { Text = string.Join('\t', second[1..]), Left = below.CellLefts.Count > 1 ? below.CellLefts[1] : below.Left, CellLefts = [.. below.CellLefts.Skip(1)] } : null;
        return (above with { Text = $"{first[0]} {second[0]}\t{string.Join('\t', first[1..])}" }, rest);
    }

    /// <summary>A range at the right margin; what stands before its second line goes on with the line above where it looks the same.</summary>
    private static (DocumentLine Above, DocumentLine? Below) Trailing(DocumentLine above, DocumentLine below, string[] first, string[] second)
    {
        var rest = string.Join('\t', second[..^1]);
        var isSame = above.IsBold == below.IsBold && (above.IsBold || char.IsLower(rest[0])) && Math.Abs(above.Left - below.Left) <= SameLeft;
        var before = string.Join('\t', first[..^1]);
        return (above with { Text = $"{before}{(isSame ? " " + rest : "")}\t{first[^1]} {second[^1]}" }, isSame ? null : below with { Text = rest, CellLefts = [.. below.CellLefts.SkipLast(1)] });
    }

    /// <summary>Whether two texts are one range only together.</summary>
    private bool IsBroken(string first, string second) =>
        second.Length < 20 && dates.Find($"{first} {second}") is [{ Start: 0, IsRange: true } whole] && whole.End == first.Length + 1 + second.Length && whole.End > first.Length + 1 && !(dates.Find(first) is [{ IsRange: true, Start: 0 } own] && own.End == first.Length && first[^1] is not ('-' or '–' or '—'));
}

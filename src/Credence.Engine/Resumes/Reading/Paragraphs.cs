using System.Buffers;
using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Puts lines together that were only broken because they grew too long.</summary>
/// <param name="dates">Finds dates.</param>
/// <param name="words">Words of headings and labels.</param>
/// <param name="remarks">Finds what stands behind dates without being part of anything.</param>
internal sealed class Paragraphs(DateReader dates, ResumeWords words, DateRemarks remarks)
{
    /// <summary>Space above a line from which on it goes on in no line before it (line heights).</summary>
    internal const double Break = 0.25;

    /// <summary>Length of the longest paragraph (characters).</summary>
    internal const int MostLength = 10_000;

    private const double SameLeft = 2;
    private const double NearRight = 0.2;
    private const int MostLabel = 40;
    private const int MostLines = 100;
    private static readonly char[] Dividers = [',', ';', '|', '·'];
    private static readonly SearchValues<char> NoLabel = SearchValues.Create(",;.|");

    /// <summary>The paragraphs of lines that follow each other.</summary>
    /// <param name="lines">The lines with their fragments.</param>
    /// <param name="opening">Lines that open a paragraph whatever stands before them; null for none.</param>
    internal IReadOnlyList<Paragraph> Of(IReadOnlyList<(DocumentLine Line, Fragment Text)> lines, IReadOnlySet<DocumentLine>? opening = null)
    {
        var paragraphs = new List<Paragraph>();
        var open = new List<(DocumentLine Line, Fragment Text)>();
        foreach (var next in lines)
        {
            if (open.Count > 0 && (opening?.Contains(next.Line) == true || !GoesOn(open, next.Line)))
            {
                paragraphs.Add(Close(open));
                open.Clear();
            }

            open.Add(next);
        }

        if (open.Count > 0)
            paragraphs.Add(Close(open));
        return paragraphs;
    }

    private bool GoesOn(List<(DocumentLine Line, Fragment Text)> open, DocumentLine next)
    {
        var (first, last) = (open[0].Line, open[^1].Line);
        if (open.Count >= MostLines || open.Sum(one => one.Line.Text.Length) + next.Text.Length > MostLength)
            return false;
        if (next.IsItem || next.IsParagraph || next.Level > 0 || first.Level > 0 || next.Column != last.Column || next.Gap >= Break || next.IsMargin != last.IsMargin)
            return false;
        if (next.Text.Contains('\t', StringComparison.Ordinal) || Math.Abs(next.Size - last.Size) > 0.6)
            return false;
        if ((IsLabelled(next.Text) && (IsLabelled(first.Text) || first.Text.Contains(',', StringComparison.Ordinal))) || LinkFinder.IsLink(next.Text))
            return false;
        var starts = char.IsLower(next.Text[0]);
        if (last.Text.Length > 2 && last.Text[^1] is '–' or '-' or '—' && last.Text[^2] == ' ' && dates.Find(next.Text) is [{ Start: 0 }, ..])
            return true;
        if (IsBarred(next.Text) && char.IsUpper(next.Text[0]) && last.Text[^1] is not ('|' or '·' or '•')
            && open.Exists(one => IsBarred(one.Line.Text)) && open.Exists(one => dates.Find(one.Line.Text).Count > 0))
            return false;
        if (first.IsItem)
            return next.Left > first.Left + SameLeft || (next.Left > first.Left - SameLeft && starts && Fills(last, next));
        var isOpen = open.Sum(one => one.Line.Text.Count(c => c == '(') - one.Line.Text.Count(c => c == ')')) > 0;
        if (last.Text.Contains('\t', StringComparison.Ordinal) && last.CellLefts.Count > 1)
        {
            // a cell that was broken
            return next.Left >= last.CellLefts[^1] - SameLeft && next.IsBold == last.EndsBold
                && (isOpen || (Fills(last, next) && SlotOf(next.Text) is null or { Start: > 0, IsRange: false }));
        }

        if (first.Text.Contains('\t', StringComparison.Ordinal) && first.CellLefts.Count > 1 && isOpen)
            return next.Left >= first.CellLefts[^1] - SameLeft;
        if (last.Text[^1] is ',' or '|' or '·' or '•' && Math.Abs(next.Left - last.Left) <= SameLeft && !next.IsBold)
            return true;
        if (next.IsBold != last.IsBold || Math.Abs(next.Left - last.Left) > SameLeft)
            return words.Label(first.Text, true, "keywords", "courses", "issued") is not null && next.Left > first.Left + SameLeft && !next.IsBold;
        if ((isOpen || last.Text is [.., ' ', '–' or '—' or '-'] || BreaksDate(last.Text, next.Text)) && Fills(last, next))
            return true;
        return (SlotOf(next.Text) is null or { Start: > 0, IsRange: false } || (next.IsBold && SlotOf(next.Text) is { IsRange: false } year && year.End < next.Text.Length))
            && !EndsDated(open)
            && !EndsLabelled(last.Text)
            && Fills(last, next)
            && (starts || last.Text.Length >= 40 || IsWide(last))
            && (words.Label(next.Text, true, "id", "issued", "expires", "keywords", "courses", "score") is null || EndsInLabel(last.Text, next.Text));
    }

    /// <summary>Whether a month ends a line and its year begins the next: "exam booked for March", "2027".</summary>
    private bool BreaksDate(string last, string next) => dates.Find(next) is [{ Start: 0, IsRange: false }, ..] && dates.Find($"{last} {next}").Any(date => date.Start < last.Length && date.End > last.Length + 1 && !date.IsRange);

    /// <summary>Whether a date ends the last line, or all that is open: "Cloud Infrastructure", "2025 Certified AI" goes on.</summary>
    private bool EndsDated(List<(DocumentLine Line, Fragment Text)> open) =>
        SlotAtEnd(open[^1].Line.Text) is { } date && (date is not { Start: 0, IsRange: false } || SlotAtEnd(string.Join(' ', open.Select(one => one.Line.Text))) is not null);

    /// <summary>Whether a label is broken: "… | valid", "until 04/2026".</summary>
    private bool EndsInLabel(string text, string next)
    {
        var last = text[(text.LastIndexOfAny(Dividers) + 1)..].TrimStart();
        return last.Length > 0 && last.Length < text.Length && words.Label($"{last} {next}", true, "id", "issued", "expires") is { } label && label.End > last.Length;
    }

    /// <summary>Whether what a label announces ends a line: "…, ID: QX-118". "… | No." and "… | No. QX-" go on.</summary>
    private bool EndsLabelled(string text)
    {
        var last = text[(text.LastIndexOfAny(Dividers) + 1)..].TrimStart();
        return last.Length < text.Length && last is not [.., '-'] && words.Label(last, true, "id", "issued", "expires") is { } label && label.End < last.Length;
    }

    private static bool IsBarred(string text) => text.AsSpan().ContainsAny('|', '·', '•');

    /// <summary>Whether a line begins with a label and a colon.</summary>
    private static bool IsLabelled(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 1 and < MostLabel and var colon && !text.AsSpan(0, colon).ContainsAny(NoLabel) && text.AsSpan(0, colon).Count(' ') < 4 && (colon + 1 == text.Length || text[colon + 1] == ' ');

    /// <summary>Whether the first word of the next line had no room in this one.</summary>
    private static bool Fills(DocumentLine line, DocumentLine next)
    {
        if (line.ColumnRight <= 0)
            return line.Text.Length >= 55;
        var word = next.Text.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0 ? next.Text.Length : blank;
        return line.Right + ((word + 2) * (line.Size > 0 ? 0.5 * line.Size : PlainExtractor.Letter)) > line.ColumnRight - (NearRight * Math.Max(0, line.ColumnRight - line.Left) * 0.25);
    }

    private static bool IsWide(DocumentLine line) => line.ColumnRight > 0 && line.Size > 0 && line.Right - line.Left >= 0.55 * (line.ColumnRight - line.Left);

    private Paragraph Close(List<(DocumentLine Line, Fragment Text)> open)
    {
        var whole = open[0].Text;
        foreach (var (_, text) in open.Skip(1))
            whole = Joined(whole, text);
        var found = dates.Find(whole.Text);
        return new Paragraph(open[0].Line, whole, [.. open.Select(one => one.Text)]) { Dates = found, Slot = SlotOf(whole.Text, found) };
    }

    private FoundDate? SlotOf(string text) => SlotOf(text, dates.Find(text));

    /// <summary>A date with nothing but dividers on one side of it, at an end of the text, in brackets there, or in a cell of its own; or between bars.</summary>
    private FoundDate? SlotOf(string text, IReadOnlyList<FoundDate> found) =>
        found.OrderByDescending(date => date.IsRange).Select(date => (FoundDate?)date).FirstOrDefault(date => IsBetweenBars(text, date!.Value)) ?? SlotAtEnd(text, found);

    private FoundDate? SlotAtEnd(string text) => SlotAtEnd(text, dates.Find(text));

    private FoundDate? SlotAtEnd(string text, IReadOnlyList<FoundDate> found)
    {
        foreach (var date in found.OrderByDescending(date => date.IsRange))
        {
            if (IsAlone(text[..date.Start], fromEnd: true) || IsAlone(remarks.After(text[date.End..]), fromEnd: false))
                return date;
        }

        return null;
    }

    private static bool IsBetweenBars(string text, FoundDate date) => text.AsSpan(0, date.Start).TrimEnd() is [.., '|' or '·' or '•'] && text.AsSpan(date.End).TrimStart() is ['|' or '·' or '•', ..];

    private static bool IsAlone(string beside, bool fromEnd)
    {
        var rest = beside.Trim(' ', '(', ')', '[', ']', ',', '|', '·', '•', ':', '–', '-', '—');
        return rest.Length == 0 || (fromEnd ? beside.TrimEnd(' ', '(', '[').EndsWith('\t') : beside.TrimStart(' ', ')', ']').StartsWith('\t')) || rest[fromEnd ? ^1 : 0] == '\t';
    }

    /// <summary>Two lines as one: a blank in place of the line's end, nothing after a hyphen inside of a word.</summary>
    internal static Fragment Joined(Fragment one, Fragment two)
    {
        var isWord = one.Text.Length > 1 && one.Text[^1] == '-' && char.IsLetterOrDigit(one.Text[^2]) && (char.IsLower(two.Text[0]) || char.IsAsciiDigit(two.Text[0]));
        return Fragment.Joined(one, isWord ? "" : " ", two);
    }
}

using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Divides a section into entries by dates, style and space, whatever the order of their lines is.</summary>
/// <param name="words">Labels of what belongs to an entry's body.</param>
internal sealed class Entries(ResumeWords words)
{
    private const double Space = 0.45;
    private const int ProseWords = 12;
    private const int SentenceWords = 5;

    /// <summary>The entries in order.</summary>
    /// <param name="paragraphs">The section.</param>
    /// <param name="opens">Whether a paragraph opens another entry whatever it looks like; null where only looks and dates tell.</param>
    internal IReadOnlyList<Entry> Of(IReadOnlyList<Paragraph> paragraphs, Func<Entry, Paragraph, bool>? opens = null)
    {
        var entries = new List<Entry>();
        var allItems = paragraphs.All(paragraph => paragraph.IsItem);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var next = paragraphs[i];
            if (entries.Count == 0 || allItems || opens?.Invoke(entries[^1], next) == true)
                Open(entries).Head.Add(next);
            else if (IsBody(next))
                entries[^1].Body.Add(next);
            else if (entries[^1].Body.Count > 0)
                AfterBody(paragraphs, i, entries);
            else
                InHead(next, entries);
        }

        return entries;
    }

    /// <summary>Whether a paragraph says something about an entry instead of naming it.</summary>
    internal bool IsBody(Paragraph paragraph)
    {
        if (paragraph.IsItem || words.Label(paragraph.Whole.Text, true, "keywords", "courses", "score") is not null)
            return true;
        if (paragraph.First.IsBold || paragraph.First.Level > 0 || paragraph.Slot is not null || paragraph.Whole.Text.Contains('\t', StringComparison.Ordinal))
            return false;
        return paragraph.Words >= ProseWords || char.IsLower(paragraph.Whole.Text[0]) || (paragraph.Words >= SentenceWords && paragraph.Whole.Text[^1] is '.' or '!' or ';' && !paragraph.Whole.Text.EndsWith("Inc.", StringComparison.Ordinal) && !paragraph.Whole.Text.EndsWith("Ltd.", StringComparison.Ordinal) && !paragraph.Whole.Text.EndsWith("Co.", StringComparison.Ordinal));
    }

    private void AfterBody(IReadOnlyList<Paragraph> paragraphs, int at, List<Entry> entries)
    {
        var next = paragraphs[at];
        var first = entries[0].Head[0].First;
        var isDated = entries.Exists(entry => entry.DateAt >= 0);
        var datesSoon = paragraphs.Skip(at).Take(3).TakeWhile(paragraph => !IsBody(paragraph)).Any(paragraph => paragraph.Slot is not null);
        var looksAlike = IsStyled(next.First, first) && next.First.IsBold == first.IsBold && next.First.Level == first.Level && Math.Abs(next.First.Size - first.Size) < 0.6;
        if (datesSoon || (looksAlike && (!isDated || next.First.Gap >= Space || next.First.Level > 0 || entries[^1].Body.Count > 0)) || (!isDated && next.First.Gap >= Space))
            Open(entries).Head.Add(next);
        else
            entries[^1].Body.Add(next);
    }

    private static void InHead(Paragraph next, List<Entry> entries)
    {
        var entry = entries[^1];
        var dated = entry.DateAt;
        if (next.Slot is not null && dated >= 0)
        {
            var move = entries[0].Head.Count == 0 ? 0 : Math.Clamp(entries[0].DateAt, 0, entry.Head.Count - 1 - dated);
            var moved = entry.Head.GetRange(entry.Head.Count - move, move);
            entry.Head.RemoveRange(entry.Head.Count - move, move);
            Open(entries).Head.AddRange([.. moved, next]);
        }
        else if (dated >= 0 && ((next.First.IsBold && !entry.Head[^1].First.IsBold && entry.Head[0].First.IsBold) || next.First.Gap >= Space || (next.First.Level > 0 && next.First.Level == entry.Head[0].First.Level)))
        {
            Open(entries).Head.Add(next);
        }
        else if (next.First.Gap >= Space && next.Dates.Count > 0 && entry.Head.Exists(paragraph => paragraph.Dates.Count > 0))
        {
            // both have a date, and space between them
            Open(entries).Head.Add(next);
        }
        else if (dated < 0 && entry.Head.Count >= 1 && next.First.Gap >= Space && entries.Count > 1 && entries[0].DateAt < 0)
        {
            Open(entries).Head.Add(next);
        }
        else
        {
            entry.Head.Add(next);
        }
    }

    private static bool IsStyled(DocumentLine line, DocumentLine first) => line.IsBold || line.Level > 0 || (first.Size > 0 && line.Size >= first.Size && (first.IsBold || first.Level > 0));

    private static Entry Open(List<Entry> entries)
    {
        entries.Add(new Entry());
        return entries[^1];
    }
}

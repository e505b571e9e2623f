namespace Credence.Resumes.Reading;

/// <summary>A piece of an entry's head between dividers.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Row">Number of its line in the head.</param>
/// <param name="IsBold">Whether the line begins bold.</param>
internal sealed record HeadPart(Fragment Text, int Row, bool IsBold);

/// <summary>Takes the head of an entry apart at tabs, bars, dots, dashes and commas, the date aside.</summary>
/// <param name="words">Words of titles and employers.</param>
/// <param name="places">Tells places.</param>
/// <param name="remarks">Finds what stands behind dates without being part of anything.</param>
internal sealed class HeadParts(ResumeWords words, ResumePlaces places, DateRemarks remarks)
{
    /// <summary>The pieces in order, and the date.</summary>
    internal (IReadOnlyList<HeadPart> Parts, (Paragraph Paragraph, FoundDate Date)? Date) Of(IReadOnlyList<Paragraph> head)
    {
        var parts = new List<HeadPart>();
        (Paragraph, FoundDate)? date = null;
        for (var row = 0; row < head.Count; row++)
        {
            var paragraph = head[row];
            IReadOnlyList<Fragment> pieces = [paragraph.Whole];
            if (paragraph.Slot is { } slot && date is null)
            {
                date = (paragraph, slot);
                pieces = paragraph.Whole.Without(slot.Start, slot.End + remarks.LengthAfter(paragraph.Whole.Text[slot.End..]));
            }

            foreach (var piece in pieces)
                parts.AddRange(Pieces(piece.Bare(",|·•:–—-")).Select(part => new HeadPart(part, row, paragraph.First.IsBold)));
        }

        return (parts, date);
    }

    /// <summary>The pieces of one text.</summary>
    internal IEnumerable<Fragment> Pieces(Fragment text)
    {
        foreach (var cell in text.Split(Dividers.Strong))
        {
            foreach (var part in cell.Split((whole, at) => AtWord(whole, at)))
            {
                foreach (var one in Commas(remarks.Without(part)))
                    yield return remarks.Without(one.Bare(",|·•:–—"));
            }
        }
    }

    /// <summary>"Engineer at Brightfen", "Ingenieurin bei Brightfen": only where what is before names a title.</summary>
    private int AtWord(string text, int at)
    {
        if (text[at] != ' ' || at == 0)
            return 0;
        foreach (var word in words.Phrases("at"))
        {
            if (word != "for" && at + word.Length + 2 < text.Length && text.AsSpan(at + 1).StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[at + 1 + word.Length] == ' ' && words.Has("title", text[..at]))
                return word.Length + 2;
        }

        return 0;
    }

    /// <summary>Commas divide a place from a name, and a title from an employer; elsewhere they belong to the name.</summary>
    private IEnumerable<Fragment> Commas(Fragment text)
    {
        var pieces = text.Split((whole, at) => whole[at] == ',' && at + 1 < whole.Length && whole[at + 1] == ' ' && !IsLegal(whole[(at + 2)..]) ? 2 : 0);
        if (pieces.Count < 2 || places.IsPlace(text.Text))
            return [text];
        for (var last = Math.Max(1, pieces.Count - 3); last < pieces.Count; last++)
        {
            var place = text[text.IndexOf(pieces[last])..];
            if (places.IsPlace(place.Text) && !words.Has("title", place.Text) && !words.Has("school", place.Text))
                return [.. Commas(text[..text.IndexOf(pieces[last])].Trim(",")), place];
        }

        var titles = pieces.Count(piece => words.Has("title", piece.Text) || words.EndsLike("title-ending", piece.Text));
        if (titles == 1 && pieces.Count == 2)
            return pieces;
        // "Senior Staff Nurse, Intensive Care Unit, Leeds General Infirmary"
        return titles == 1 && words.Has("title", pieces[0].Text) && words.Has("employer", pieces[^1].Text) ? [text[..text.IndexOf(pieces[^1])].Trim(","), pieces[^1]] : [text];
    }

    private static bool IsLegal(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ',');
        return (end < 0 ? text : text[..end]).TrimEnd('.') is "Inc" or "LLC" or "Ltd" or "Limited" or "Corp" or "GmbH" or "AG" or "PLC" or "LP" or "PhD" or "Ph.D";
    }
}

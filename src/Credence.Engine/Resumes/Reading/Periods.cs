namespace Credence.Resumes.Reading;

/// <summary>Turns found dates into periods.</summary>
internal static class Periods
{
    /// <summary>The period a date of an entry's head means; one date alone is a start and an end.</summary>
    internal static Period Of((Paragraph Paragraph, FoundDate Date)? date, bool onlyEnd = false)
    {
        return date is { } found ? Of(found.Paragraph.Whole, found.Date, onlyEnd) : Period.Unknown;
    }

    /// <summary>The period a date in a text means.</summary>
    internal static Period Of(Fragment text, FoundDate one, bool onlyEnd = false)
    {
        var confidence = one.IsDoubtful ? Confidence.Doubtful : Confidence.Likely;
        var first = one.First is { } start ? text[one.Start..(one.IsRange ? one.FirstEnd : one.End)].State(start, confidence) : null;
        var last = one.Last is { } end ? text[one.LastAt.Start..one.LastAt.End].State(end, confidence) : null;
        if (!one.IsRange && first is not null)
            return onlyEnd ? new Period(null, first, null) : new Period(first, first, null);
        return new Period(first, last, one.GoesOn ? text[one.LastAt.Start..one.LastAt.End].State(true, confidence == Confidence.Doubtful ? confidence : Confidence.Certain) : null);
    }
}

using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>A period on the wire; dates as exactly as stated (2021, 2021-03, 2021-03-31, 2022-06/2022-08).</summary>
internal sealed record PeriodShape(StatedShape? Start, StatedShape? End, StatedShape? GoesOn)
{
    /// <summary>From when to when, in words.</summary>
    internal string Words() =>
        this is { Start: null, End: null, GoesOn: null } ? "no dates" : $"{Start?.Value ?? "?"} to {(GoesOn is not null ? "now" : End?.Value ?? "not stated")}";

    internal static PeriodShape Of(Period period) => new(StatedShape.Of(period.Start), StatedShape.Of(period.End), StatedShape.OfMark(period.GoesOn));
}

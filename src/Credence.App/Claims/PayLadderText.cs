using Credence.Advice;
using Credence.Claims;
using Credence.Claims.Checks;

namespace Credence.App.Claims;

/// <summary>Pay differences of a claim side by side, from nothing held equal to most: <c>+39.2 → +12.8 → +1.9 % (n = 21,925)</c>.</summary>
internal static class PayLadderText
{
    /// <summary>One step for each study, in the order of the parts; null for a claim without pay differences that decide, or where one is unknown.</summary>
    internal static string? Of(CheckedClaim claim)
    {
        if (claim.Lead?.Part.Check is not PayDifference lead)
            return null;
        var steps = claim.Parts.Select(part => (Check: part.Part.Check as PayDifference, part.Measured)).Where(part => part.Check?.Term == lead.Term).ToList();
        return steps.TrueForAll(step => step.Measured?.Value is not null)
            ? string.Join("; ", steps.GroupBy(step => step.Check!.Study, StringComparer.Ordinal).Select(study => Line([.. study.Select(step => step.Measured!)])))
            : null;
    }

    private static string Line(IReadOnlyList<Measurement> steps) =>
        string.Join(" → ", steps.Select(step => MeasuredText.Signed(step.Value!.Value))) + MeasuredText.UnitSign + (steps[^1].N is { } cases ? $" (n\u00a0=\u00a0{Phrase.Count((int)cases)})" : "");
}

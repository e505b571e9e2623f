using Credence.Advice;
using Credence.App.Pay;

namespace Credence.App.Ask;

/// <summary>What postings as a whole say, each share with its n, interval, employers and days, and what studies of pay found.</summary>
internal static class EvidenceText
{
    internal static void Write(Page page, AdviceEvidence evidence)
    {
        page.Heading("Evidence");
        if (evidence.Any is { } any)
        {
            page.Item("  ", $"{Phrase.Measured(any)} AI postings name any certification, on AI or anything else; {Employers(any.Employers)} name one. {Population(any)}");
            if (evidence.MostNamed.Count > 0)
                page.Item("  ", "Named most:");
            foreach (var share in evidence.MostNamed)
                page.Item("  - ", $"{share.Name}: {Phrase.Measured(share)}, {Employers(share.Employers)}");
        }

        if (evidence.Platform is { } platform)
            page.Item("  ", $"Any certification of your platform ({platform.Name}): {Phrase.Measured(platform)}, {Employers(platform.Employers)}.");
        if (evidence.Country is { } country)
            page.Item("  ", $"Any certification in your country: {Phrase.Measured(country)}, {Employers(country.Employers)}.");
        foreach (var missing in evidence.Missing)
            page.Item("  ", $"Unknown: {missing}.");
        if (evidence.Pay is not { Studies.Count: > 0 } pay)
            return;
        foreach (var line in PayPanelText.Summary(pay))
            page.Item("  ", line);
    }

    internal static string Population(MeasuredShare share)
    {
        var population = share.Population;
        return $"Counted in {Phrase.Count(population.Postings)} distinct AI postings by {Phrase.Count(population.Employers)} named employers{Phrase.Posted(population)}.";
    }

    internal static string Employers(int named) => named switch
    {
        0 => "no employer named",
        1 => "1 employer",
        _ => Phrase.Count(named) + " employers",
    };
}

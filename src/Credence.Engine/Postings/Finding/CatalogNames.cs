using Credence.Catalog;

namespace Credence.Postings.Finding;

/// <summary>Takes the names of the catalog's certifications into the lexicon.</summary>
internal static class CatalogNames
{
    private const int SafeLength = 4;

    internal static void Add(CertificationCatalog catalog, LexiconDraft draft)
    {
        foreach (var certification in catalog.Certifications)
        {
            draft.Titles[certification.Id] = certification.Name;
            draft.CatalogIds.Add(certification.Id);
            draft.FromCatalog.Add(certification.Id);
            foreach (var alias in certification.Aliases.Append(certification.Name))
                draft.AddName(alias, new LexiconName(certification.Id, MentionKind.Named, RuleOf(alias), CapitalsOnly: !alias.Any(c => char.IsLower(c) || char.IsDigit(c))));
            if (certification.ExamCode is { } code)
                draft.AddName(code, new LexiconName(certification.Id, MentionKind.Named, code.Any(char.IsDigit) ? ContextRule.Always : ContextRule.Near, CapitalsOnly: false));
        }
    }

    /// <summary>A name that says "certified" or has four words means only itself; a short one needs a certification word near.</summary>
    private static ContextRule RuleOf(string alias) =>
        alias.Contains("certif", StringComparison.OrdinalIgnoreCase) || alias.Any(char.IsDigit) || LexiconDraft.Split(alias).Length >= SafeLength ? ContextRule.Always : ContextRule.Near;
}

namespace Credence.Portfolio.Skills;

/// <summary>Skills that a README only names.</summary>
internal static class NamedSkills
{
    private const int LeastLetters = 4;

    /// <summary>Ids of provable skills whose name stands there as it is written, whole, and which nothing shows.</summary>
    internal static IReadOnlyList<string> Of(CheckInput input, ProofRules rules, IReadOnlySet<string> shown)
    {
        // a README that somebody is still to write names nothing
        if (input.Readme is not { } readme || input.Begun.Contains(readme) || input.Repository.TextOf(readme) is not { } text)
            return [];
        return
        [
            .. rules.Provable.Where(id => !shown.Contains(id) && rules.Names.Find(id) is { } skill && skill.Aliases.Prepend(skill.Name).Any(name => name.Length >= LeastLetters && Stands(text.Text, name)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}

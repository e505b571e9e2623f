namespace Credence.Portfolio.Skills;

/// <summary>Skills by what code imports and uses.</summary>
internal static class ImportProofs
{
    internal static IEnumerable<ProofSkill> Of(IReadOnlyList<CodeFile> files, ProofRules rules, LocalModules local) => files.SelectMany(file => Of(file, rules, local));

    private static IEnumerable<ProofSkill> Of(CodeFile file, ProofRules rules, LocalModules local)
    {
        var others = file.Imports.Modules.Where(module => !local.Has(file.File.Path, module.Name, file.Language)).ToList();
        foreach (var module in others)
        {
            if (rules.Module(file.Language, module.Name) is not { } rule)
                continue;
            var use = UseOf(file, module, rule);
            yield return new ProofSkill(rule.Skills, new SkillProof(use is null ? ProofKind.Declared : ProofKind.Used, file.At(module.Line), use));
            // a notebook is in no language by its name, so the use of a package tells
            if (use is not null && file.File.Kind == Repositories.FileKind.Notebook)
                yield return new ProofSkill(rules.SkillsOf(file.Language), new SkillProof(ProofKind.Used, file.At(module.Line), use));
        }

        foreach (var rule in rules.Of("call", ProofRules.Word(file.Language)))
        {
            if (others.Exists(module => rule.Needs.Any(needed => module.Name == needed || module.Name.StartsWith(needed + CodeLanguages.Separator(file.Language), StringComparison.Ordinal)))
                && CodeFile.LineOf(file.WithTexts, rule.Names) is { } line)
                yield return new ProofSkill(rule.Skills, new SkillProof(ProofKind.Used, file.At(line), line));
        }
    }

    private static int? UseOf(CodeFile file, ImportedModule module, ProofRule rule)
    {
        if (rule.Needs.Count > 0)
            return CodeFile.LineOf(file.Code, rule.Needs);
        if (module.Bound is { } name)
            return file.UseOf(name);
        // a script's import without a name runs the module
        return file.Language == CodeLanguage.JavaScript ? module.Line : null;
    }
}

namespace Credence.Portfolio.Skills;

/// <summary>Skills by what code imports and uses.</summary>
internal static class ImportProofs
{
    internal static IEnumerable<ProofSkill> Of(CodeFile file, ProofRules rules, LocalModules local)
    {
        var known = file.Imports.Modules.Select(module => (Module: module, Rule: rules.Module(file.Language, module.Name))).Where(one => one.Rule is not null && !local.Has(file.File.Path, one.Module.Name, file.Language)).ToList();
        foreach (var (module, rule) in known)
        {
            var use = UseOf(file, module, rule!);
            yield return new ProofSkill(rule!.Skills, new SkillProof(use is null ? ProofKind.Declared : ProofKind.Used, file.At(module.Line), use));
            // a notebook is in no language by its name, so the use of a package tells
            if (use is not null && file.File.Kind == Repositories.FileKind.Notebook)
                yield return new ProofSkill(rules.SkillsOf(file.Language), new SkillProof(ProofKind.Used, file.At(module.Line), use));
        }

        foreach (var rule in rules.Of("call", ProofRules.Word(file.Language)))
        {
            if (known.Exists(one => rule.Needs.Any(needed => one.Module.Name == needed || one.Module.Name.StartsWith(needed + CodeLanguages.Separator(file.Language), StringComparison.Ordinal)))
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

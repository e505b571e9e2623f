namespace Credence.Portfolio.Skills;

/// <summary>Skills by what code imports and uses.</summary>
internal static class ImportProofs
{
    internal static IEnumerable<ProofSkill> Of(CodeFile file, ProofRules rules, LocalModules local, CancellationToken stop)
    {
        var (isLocal, uses) = (local.For(file.File.Path, file.Language), new Dictionary<ProofRule, int?>(ReferenceEqualityComparer.Instance));
        var known = file.Imports.Modules.DistinctBy(module => (module.Name, module.Bound)).Select(module => (Module: module, Rule: rules.Module(file.Language, module.Name))).Where(one => one.Rule is not null && !isLocal(one.Module.Name)).ToList();
        foreach (var (module, rule) in known)
        {
            stop.ThrowIfCancellationRequested();
            var use = UseOf(file, module, rule!, uses);
            yield return new ProofSkill(rule!.Skills, new SkillProof(use is null ? ProofKind.Declared : ProofKind.Used, file.At(module.Line), use));
            // a notebook is in no language by its name, so the use of a package tells
            if (use is not null && file.File.Kind == Repositories.FileKind.Notebook)
                yield return new ProofSkill(rules.SkillsOf(file.Language), new SkillProof(ProofKind.Used, file.At(module.Line), use));
        }

        var calls = rules.Of("call", ProofRules.Word(file.Language));
        var there = Among(calls.SelectMany(rule => rule.Needs), known.Select(one => one.Module.Name), CodeLanguages.Separator(file.Language));
        foreach (var rule in calls)
        {
            stop.ThrowIfCancellationRequested();
            if (rule.Needs.Any(there.Contains) && CodeFile.LineOf(file.WithTexts, rule.Names) is { } line)
                yield return new ProofSkill(rule.Skills, new SkillProof(ProofKind.Used, file.At(line), line));
        }
    }

    // which of the names needed are modules or begin one
    private static HashSet<string> Among(IEnumerable<string> needed, IEnumerable<string> modules, string separator)
    {
        var (all, found) = (needed.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var parts = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var module in modules)
        {
            for (var end = 0; end >= 0 && end < module.Length;)
            {
                var next = module.IndexOf(separator, end, StringComparison.Ordinal);
                if (parts.TryGetValue(module.AsSpan(0, next < 0 ? module.Length : next), out var name))
                    found.Add(name);
                end = next < 0 ? -1 : next + separator.Length;
            }
        }

        return found;
    }

    private static int? UseOf(CodeFile file, ImportedModule module, ProofRule rule, Dictionary<ProofRule, int?> uses)
    {
        if (rule.Needs.Count > 0)
            return uses.TryGetValue(rule, out var known) ? known : uses[rule] = CodeFile.LineOf(file.Code, rule.Needs);
        if (module.Bound is { } name)
            return file.UseOf(name);
        // a script's import without a name runs the module
        return file.Language == CodeLanguage.JavaScript ? module.Line : null;
    }
}

using Credence.Portfolio.Repositories;
using Credence.Portfolio.Skills.Dependencies;

namespace Credence.Portfolio.Skills;

/// <summary>Which skills a repository shows, each with a place. Those that only files of <c>project new</c> show stand apart. Words in prose prove nothing, nor do files of others kept along, copies, and modules of the repository's own under a package's name.</summary>
/// <remarks>Method: docs/method/portfolio-skills.md.</remarks>
internal static class SkillReader
{
    private const int MostProofs = 3;

    internal static RepositorySkills Of(CheckInput input, ProofRules rules, CancellationToken stop)
    {
        var copies = input.Copies.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var begun = input.Begun.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var files = input.Repository.Files.Where(file => file.Kind != FileKind.Vendored && !copies.Contains(file.Path)).ToList();
        var own = Shown(input, rules, [.. files.Where(file => !begun.Contains(file.Path))], stop);
        var ids = own.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<ShownSkill> others = begun.Count == 0 ? [] : [.. Shown(input, rules, [.. files.Where(file => begun.Contains(file.Path))], stop).Where(skill => !ids.Contains(skill.Id))];
        return new RepositorySkills(own, others, NamedSkills.Of(input, rules, ids.Concat(others.Select(skill => skill.Id)).ToHashSet(StringComparer.Ordinal)), copies.Count);
    }

    private static List<ShownSkill> Shown(CheckInput input, ProofRules rules, IReadOnlyList<RepositoryFile> files, CancellationToken stop)
    {
        var local = LocalOf(input.Repository, files, stop);
        IEnumerable<ProofSkill> found =
        [
            .. files.SelectMany(file => CodeOf(input.Repository, file, stop) is { } code ? ImportProofs.Of(code, rules, local, stop) : []),
            .. FileProofs.Written(input.Repository, files, rules, stop),
            .. FileProofs.Configured(input.Repository, files, rules, stop),
            .. Declared(input, files, rules, stop),
        ];
        return [.. found.SelectMany(one => one.Skills.Select(skill => (Skill: skill, one.Proof))).GroupBy(one => one.Skill, one => one.Proof, StringComparer.Ordinal)
            .Select(group => Shown(group.Key, group, rules.Names)).OrderBy(skill => skill.Kind).ThenBy(skill => skill.Id, StringComparer.Ordinal)];
    }

    private static CodeFile? CodeOf(RepositoryView repository, RepositoryFile file, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return CodeFile.Read(repository, file);
    }

    private static LocalModules LocalOf(RepositoryView repository, IReadOnlyList<RepositoryFile> files, CancellationToken stop)
    {
        const string Word = "namespace ";
        var local = new LocalModules(files);
        foreach (var text in files.Where(file => CodeLanguages.Of(file.Path) == CodeLanguage.CSharp).Select(repository.TextOf).OfType<FileText>())
        {
            stop.ThrowIfCancellationRequested();
            foreach (var (_, line) in text.Lines().Where(line => line.Line.AsSpan().TrimStart().StartsWith(Word, StringComparison.Ordinal)))
                local.Declare(line.Trim()[Word.Length..].TrimEnd('{', ';', ' '));
        }

        return local;
    }

    private static IEnumerable<ProofSkill> Declared(CheckInput input, IReadOnlyList<RepositoryFile> files, ProofRules rules, CancellationToken stop)
    {
        var requirements = input.Cues.Names("requirements");
        foreach (var file in files.Where(file => DependencyLists.Are(file, requirements)))
        {
            stop.ThrowIfCancellationRequested();
            if (input.Repository.TextOf(file) is not { } text)
                continue;
            var lines = text.Text.Split('\n');
            foreach (var package in DependencyLists.In(file, text, requirements).DistinctBy(package => (package.Language, package.Name)))
            {
                if (package.Line <= lines.Length && rules.Package(package.Language, package.Name) is { } rule)
                    yield return new ProofSkill(rule.Skills, new SkillProof(ProofKind.Declared, text.Line(package.Line, lines[package.Line - 1].TrimEnd('\r')), null));
            }
        }
    }

    // the strongest first, one a file
    private static ShownSkill Shown(string id, IEnumerable<SkillProof> proofs, SkillNames names)
    {
        var ordered = proofs.OrderBy(proof => proof.Kind).ThenBy(proof => proof.Place.Path, StringComparer.Ordinal).ThenBy(proof => proof.Place.Line).DistinctBy(proof => proof.Place.Path).Take(MostProofs).ToList();
        return new ShownSkill(id, names.Of(id), ordered[0].Kind, ordered);
    }
}

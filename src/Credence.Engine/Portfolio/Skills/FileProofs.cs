using Credence.Portfolio.Reproduce;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills;

/// <summary>Skills by files that do something, and by the languages files are written in.</summary>
internal static class FileProofs
{
    private const string Container = "@container";
    private const string OfNotebook = "@notebook";
    private const string Or = " or ";

    /// <summary>Files that configure something and can be read.</summary>
    internal static IEnumerable<ProofSkill> Configured(RepositoryView repository, IReadOnlyList<RepositoryFile> files, ProofRules rules, CancellationToken stop)
    {
        foreach (var alike in rules.Of("file").GroupBy(rule => rule.Name))
        {
            foreach (var file in files.Where(file => alike.First().Patterns.Matches(file.Path)))
            {
                stop.ThrowIfCancellationRequested();
                if (repository.TextOf(file) is not { } text)
                    continue;
                foreach (var rule in alike)
                {
                    if (PlaceOf(repository, file, text, rule) is { } place)
                        yield return new ProofSkill(rule.Skills, new SkillProof(ProofKind.Configured, place, null));
                }
            }
        }
    }

    /// <summary>Files of a language with a line of code.</summary>
    internal static IEnumerable<ProofSkill> Written(RepositoryView repository, IReadOnlyList<RepositoryFile> files, ProofRules rules, CancellationToken stop)
    {
        foreach (var rule in rules.Sources)
        {
            foreach (var file in files.Where(file => file.Kind is FileKind.Code or FileKind.Test && rule.Patterns.Matches(file.Path)))
            {
                stop.ThrowIfCancellationRequested();
                if (repository.TextOf(file) is { } text && FirstLine(file, text, rule.Needs) is { } place)
                    yield return new ProofSkill(rule.Skills, new SkillProof(ProofKind.Used, place, place.Line));
            }
        }
    }

    private static Proof? PlaceOf(RepositoryView repository, RepositoryFile file, FileText text, ProofRule rule) => rule.Needs switch
    {
        [Container] => ContainerFile.Read(text).Wrong is null ? Begins(text, "FROM") : null,
        [OfNotebook] => repository.NotebookOf(file) is { Cells.Count: > 0 } ? text.Lines().Where(line => line.Line.Trim().Length > 0).Select(line => text.Line(line.Number, line.Line)).FirstOrDefault() : null,
        var needs => needs.Select(need => Begins(text, need.Split(Or))).ToList() is var places && places.TrueForAll(place => place is not null) ? places[0] : null,
    };

    private static Proof? Begins(FileText text, params string[] starts) =>
        text.Lines().Where(line => Array.Exists(starts, start => line.Line.AsSpan().TrimStart().TrimStart("- ").StartsWith(start.StartsWith("- ", StringComparison.Ordinal) ? start[2..] : start, StringComparison.OrdinalIgnoreCase)))
            .Select(line => text.Line(line.Number, line.Line)).FirstOrDefault();

    private static Proof? FirstLine(RepositoryFile file, FileText text, IReadOnlyList<string> starts)
    {
        var code = CodeLanguages.Of(file.Path) is { } language ? CodeText.Of(text.Text, language).Code : text.Text;
        var (number, lines) = (0, text.Text.Split('\n'));
        foreach (var line in code.Split('\n'))
        {
            number++;
            var start = line.AsSpan().Trim();
            var isCode = HasLetter(start) && (starts.Count == 0 || starts.Any(word => line.AsSpan().TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));
            if (isCode)
                return text.Line(number, lines[number - 1].TrimEnd('\r'));
        }

        return null;
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var letter in line)
        {
            if (char.IsLetter(letter))
                return true;
        }

        return false;
    }
}

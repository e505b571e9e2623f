using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>A container file's instructions.</summary>
/// <param name="Instructions">Each with its line and what follows its name.</param>
/// <param name="Wrong">Where it is wrong; null where it is sound.</param>
/// <param name="Why">What is wrong or missing there, as a clause about the file; empty where it is sound.</param>
/// <remarks>Source: Dockerfile reference, docs.docker.com/reference/dockerfile.</remarks>
internal sealed record ContainerFile(IReadOnlyList<Instruction> Instructions, Proof? Wrong, string Why)
{
    private static readonly string[] Known =
        ["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"];

    /// <summary>The last instruction of a name in the last stage; null where none.</summary>
    internal Instruction? Last(string name)
    {
        var stage = Instructions.ToList().FindLastIndex(one => one.Name == "FROM");
        return Instructions.Skip(Math.Max(0, stage)).LastOrDefault(one => one.Name == name);
    }

    internal static ContainerFile Read(FileText text)
    {
        var read = new List<Instruction>();
        var heredoc = (string?)null;
        var goesOn = false;
        foreach (var (number, line) in text.Lines())
        {
            var plain = line.Trim();
            if (heredoc is not null)
            {
                heredoc = plain == heredoc ? null : heredoc;
                continue;
            }

            if (plain.Length == 0 || plain[0] == '#')
                continue;
            if (goesOn)
                read[^1] = read[^1] with { Said = read[^1].Said + " " + plain.TrimEnd('\\') };
            else
            {
                var parts = plain.TrimEnd('\\').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
                var name = parts.Length == 0 ? "" : parts[0].ToUpperInvariant();
                if (!Known.Contains(name, StringComparer.Ordinal))
                    return new ContainerFile(read, text.Line(number, line), "has a line that begins with no known instruction");
                read.Add(new Instruction(number, name, parts.Length > 1 ? parts[1] : ""));
            }

            goesOn = plain.EndsWith('\\');
            heredoc = Heredoc(plain);
        }

        var (place, why) = Faults(read, text);
        return new ContainerFile(read, place, why);
    }

    private static (Proof? Place, string Why) Faults(List<Instruction> read, FileText text)
    {
        if (read.Find(one => one.Name != "ARG") is not { Name: "FROM" })
            return (text.Line(1, ""), "names no base image (FROM) before all else");
        if (read.Find(one => one.Said.Length == 0) is { } empty)
            return (text.Line(empty.Line, empty.Name), $"has nothing behind {empty.Name}");
        return read.Exists(one => one.Name is "CMD" or "ENTRYPOINT") ? (null, "") : (text.Line(1, ""), "names nothing to start: neither CMD nor ENTRYPOINT stands in it (that of a base image is not looked at)");
    }

    private static string? Heredoc(string line)
    {
        var at = line.IndexOf("<<", StringComparison.Ordinal);
        if (at < 0 || (at > 0 && !char.IsWhiteSpace(line[at - 1])))
            return null;
        var word = line[(at + 2)..].TrimStart('-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim('"', '\'');
        return string.IsNullOrEmpty(word) || !char.IsLetter(word[0]) ? null : word;
    }
}

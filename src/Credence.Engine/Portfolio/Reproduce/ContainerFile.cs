using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>A container file's instructions.</summary>
/// <param name="Instructions">Each with its line and what follows its name.</param>
/// <param name="Wrong">What is wrong with it; null where it is sound.</param>
/// <remarks>Source: Dockerfile reference, docs.docker.com/reference/dockerfile.</remarks>
internal sealed record ContainerFile(IReadOnlyList<Instruction> Instructions, Proof? Wrong)
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
                    return new ContainerFile(read, text.Line(number, line));
                read.Add(new Instruction(number, name, parts.Length > 1 ? parts[1] : ""));
            }

            goesOn = plain.EndsWith('\\');
            heredoc = Heredoc(plain);
        }

        return new ContainerFile(read, Faults(read, text));
    }

    private static Proof? Faults(List<Instruction> read, FileText text)
    {
        if (read.Find(one => one.Name != "ARG") is not { Name: "FROM" })
            return text.Line(1, "no base image (FROM) comes first");
        if (read.Find(one => one.Said.Length == 0) is { } empty)
            return text.Line(empty.Line, empty.Name + " says nothing");
        return read.Exists(one => one.Name is "CMD" or "ENTRYPOINT") ? null : text.Line(1, "nothing is started (CMD or ENTRYPOINT)");
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

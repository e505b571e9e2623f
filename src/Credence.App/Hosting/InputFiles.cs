using System.CommandLine;
using System.CommandLine.Parsing;
using System.Security.Cryptography;

namespace Credence.App.Hosting;

/// <summary>The files a call reads, told by what its options and arguments are called: <c>FILE</c> and <c>DIR</c>, <c>PAGE</c>, <c>PATH</c>, <c>MODEL</c>, <c>OLD</c> and <c>NEW</c>.</summary>
internal static class InputFiles
{
    private const string Manifest = "manifest.sqlite";
    private const string Ingest = "ingest";
    private const char FromFile = '@';
    private static readonly string[] Kinds = ["FILE", "DIR", "PAGE", "PATH", "MODEL", "OLD", "NEW"];

    /// <summary>Options that name a file to write, in any command.</summary>
    internal static IReadOnlyList<string> Written { get; } = ["--write", "--ics", "--svg", "--statistics", "--snapshot", "--output", "--out", "--json-resume"];

    /// <summary>What a call reads, in the order it names it, each with its hash; none for <c>ingest</c>, whose answer lists its sources itself.</summary>
    /// <param name="call">The call.</param>
    /// <param name="received">What came otherwise than from a file, by its name in the call.</param>
    internal static IReadOnlyList<InputShape> Of(ParseResult call, IReadOnlyDictionary<string, InputShape> received) =>
        call.CommandResult.Command.Name == Ingest
            ? []
            : [.. Named(call).SelectMany(name => received.ContainsKey(name) ? [name] : Files(name)).Distinct(StringComparer.Ordinal).Select(name => received.GetValueOrDefault(name) ?? Hashed(name))];

    /// <summary>Words of a call that name a file or folder to read; the data folder is none of them.</summary>
    internal static IEnumerable<string> Named(ParseResult call) => Results(call.CommandResult).SelectMany(result => result switch
    {
        ArgumentResult argument when Kinds.Contains(argument.Argument.Name) => argument.Tokens.Select(token => token.Value),
        OptionResult { Option.Name: "--inputs" } inputs => inputs.Tokens.Select(token => token.Value).Where(word => word is "-" or [FromFile, ..]).Select(word => word.TrimStart(FromFile)),
        OptionResult { Implicit: false } option when Kinds.Contains(option.Option.HelpName) && option.Option != Door.Data && !Written.Contains(option.Option.Name) => option.Tokens.Select(token => token.Value),
        _ => [],
    });

    /// <summary>A store with its hash, as a call would show it that names it so.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="name">What the call names it.</param>
    internal static InputShape Store(string folder, string name) => Hashed(Path.Combine(folder, Manifest)) with { Path = Path.Combine(name, Manifest) };

    /// <summary>A file with its hash.</summary>
    internal static InputShape Hashed(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return new InputShape(path, Convert.ToHexStringLower(SHA256.HashData(file)), file.Length);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new InputShape(path, null, null);
        }
    }

    private static IEnumerable<SymbolResult> Results(CommandResult? command)
    {
        for (var at = command; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var child in at.Children.Where(child => child is ArgumentResult or OptionResult))
                yield return child;
        }
    }

    // a store is its manifest, which holds the checksum of every part; another folder is the files in it
    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var manifest = Path.Combine(path, Manifest);
        return File.Exists(manifest) ? [manifest] : Directory.GetFiles(path, "*", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal);
    }
}

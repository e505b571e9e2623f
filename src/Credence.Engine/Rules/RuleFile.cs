using System.Globalization;
using Credence.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Credence.Rules;

/// <summary>Looks at a file of rules before it is read: it may come from anybody, so its size, its nesting and its aliases are bounded.</summary>
public static class RuleFile
{
    /// <summary>Most bytes of a file (10 MiB).</summary>
    public const long MostBytes = 10L << 20;

    /// <summary>Most lists and mappings inside each other.</summary>
    public const int MostNesting = 64;

    /// <summary>The path again, where the file may be read.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it cannot be read, or it is over a limit.</exception>
    public static string Checked(string path)
    {
        if (KindOf(path) is not (RuleFileKind.Xml or RuleFileKind.Csv))
            CheckYaml(path);
        return path;
    }

    /// <summary>What a file is by its content; <see cref="RuleFileKind.Csv"/> also by its name, since a table of one column looks like anything.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it cannot be read, or it is too large.</exception>
    public static RuleFileKind KindOf(string path)
    {
        var start = Start(path).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith('<'))
            return RuleFileKind.Xml;
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? RuleFileKind.Csv : RuleFileKind.Yaml;
    }

    private static string Start(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new UnusableInputException(path, "is a folder", "Name a file");
            using var reader = new StreamReader(path);
            if (reader.BaseStream.CanSeek && reader.BaseStream.Length > MostBytes)
                throw new UnusableInputException(path, string.Create(CultureInfo.InvariantCulture, $"is larger than {MostBytes >> 20} MiB"), "Rules are small; split the file");
            var start = new char[256];
            return new string(start, 0, reader.ReadBlock(start, 0, start.Length));
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException(path, "there is no such file", "Check the name");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "cannot be read", "Check that it is a file that may be read");
        }
    }

    private static void CheckYaml(string path)
    {
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                depth += parser.Current!.NestingIncrease;
                if (parser.Current is AnchorAlias alias)
                    throw Wrong(path, alias, $"'*{alias.Value}' repeats another part of the file", "Write the part out; rules hold no aliases");
                if (depth > MostNesting + 2)
                    throw Wrong(path, parser.Current, string.Create(CultureInfo.InvariantCulture, $"is nested more than {MostNesting} deep"), "Write the rules flatter");
            }
        }
        catch (YamlException wrong)
        {
            throw new UnusableInputException(Place(path, wrong.Start), $"is not valid YAML ({wrong.Message.TrimEnd('.')})", "Mend the line");
        }
    }

    private static UnusableInputException Wrong(string path, ParsingEvent at, string what, string next) => new(Place(path, at.Start), what, next);

    private static string Place(string path, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{path}:{mark.Line}:{mark.Column}");
}

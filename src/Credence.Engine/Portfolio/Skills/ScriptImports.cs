using System.Text.RegularExpressions;

namespace Credence.Portfolio.Skills;

/// <summary>Imports of JavaScript and TypeScript; those of paths are of the repository itself.</summary>
internal static partial class ScriptImports
{
    /// <param name="code">Code without comments and texts: what is no code imports nothing.</param>
    /// <param name="withTexts">The same with its texts, which name the modules.</param>
    internal static ImportList Of(string code, string withTexts)
    {
        var (modules, statements, lines) = (new List<ImportedModule>(), new HashSet<int>(), new LineNumbers(code));
        foreach (var found in Import().Matches(withTexts).Concat(Require().Matches(withTexts)).OrderBy(found => found.Index))
        {
            var word = found.Groups["word"];
            var module = found.Groups["module"].Value;
            if (!code.AsSpan(word.Index).StartsWith(word.Value, StringComparison.Ordinal) || module[0] is '.' or '/' || (found.Index > 0 && code[found.Index - 1] is '.' or '$'))
                continue;
            var (first, last) = (lines.Of(found.Index), lines.Of(found.Index + found.Length));
            statements.UnionWith(Enumerable.Range(first, last - first + 1));
            var names = Names().Matches(Renamed().Replace(found.Groups["names"].Value, "$1")).Select(name => name.Value).Where(name => name is not ("type" or "typeof")).ToList();
            if (names.Count == 0)
                modules.Add(new ImportedModule(module, first, null));
            modules.AddRange(names.Select(name => new ImportedModule(module, first, name)));
        }

        return new ImportList(modules, statements);
    }

    [GeneratedRegex(@"\b(?<word>import)\b\s*(?<names>[\w$*{}\s,]*?)\s*(?:\bfrom\b)?\s*[""'](?<module>[^""'\n]+)[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex(@"\b(?:const|let|var)\s+(?<names>[\w$*{}\s,:]+?)\s*=\s*(?<word>require)\(\s*[""'](?<module>[^""'\n]+)[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Require();

    [GeneratedRegex(@"[\w$*]+\s*(?:\bas\b|:)\s*([\w$]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Renamed();

    [GeneratedRegex(@"[\w$]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}

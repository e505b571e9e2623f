using System.Text.RegularExpressions;

namespace Credence.Portfolio.Skills;

/// <summary>Imports of languages that have one a line: C#, Go, Java, Rust and R.</summary>
internal static partial class LineImports
{
    internal static ImportList Of(CodeLanguage language, string code, string withTexts)
    {
        var (modules, statements) = (new List<ImportedModule>(), new HashSet<int>());
        var (lines, texts) = (code.Split('\n'), withTexts.Split('\n'));
        var isInBlock = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (language == CodeLanguage.Go && line.StartsWith("import (", StringComparison.Ordinal))
                isInBlock = true;
            else if (isInBlock && line.StartsWith(')'))
                isInBlock = false;
            if (line.Length == 0)
                continue;
            foreach (var module in Modules(language, texts[at].Trim(), isInBlock))
            {
                statements.Add(at + 1);
                modules.Add(module with { Line = at + 1 });
            }
        }

        return new ImportList(modules, statements);
    }

    private static IEnumerable<ImportedModule> Modules(CodeLanguage language, string line, bool isInBlock) => language switch
    {
        CodeLanguage.CSharp when Using().Match(line) is { Success: true } found => [new ImportedModule(found.Groups["module"].Value, 0, null)],
        CodeLanguage.Go when GoImport().Match(line) is { Success: true } found && (isInBlock || found.Groups["word"].Success) => [Go(found.Groups["module"].Value, found.Groups["alias"].Value)],
        CodeLanguage.Java when JavaImport().Match(line) is { Success: true } found => [Last(found.Groups["module"].Value, ".")],
        CodeLanguage.Rust when RustUse().Match(line) is { Success: true } found && found.Groups["module"].Length <= ImportedModule.MostLetters => Rust(found.Groups["module"].Value, found.Groups["list"].Value),
        CodeLanguage.R when Library().Match(line) is { Success: true } found => [new ImportedModule(found.Groups["module"].Value, 0, null)],
        _ => [],
    };

    // every name in the braces is one that the file can use
    private static IEnumerable<ImportedModule> Rust(string module, string list) => list.Length == 0
        ? [Last(module, "::")]
        : list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => Last($"{module}::{name.Trim(' ', '{', '}')}", "::"));

    private static ImportedModule Go(string module, string alias)
    {
        var parts = module.Split('/');
        // the last part may be no more than a version
        var last = parts.Length > 1 && Version().IsMatch(parts[^1]) ? parts[^2] : parts[^1];
        return new ImportedModule(module, 0, alias.Length > 0 ? alias : last.Split('.')[0].Split('-')[^1]);
    }

    private static ImportedModule Last(string module, string separator) =>
        module.Split(separator)[^1] is var last && last.All(letter => char.IsLetterOrDigit(letter) || letter == '_') && last.Length > 0 ? new ImportedModule(module, 0, last) : new ImportedModule(module.TrimEnd('*', '{', '.', ':'), 0, null);

    [GeneratedRegex(@"^(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<module>[A-Za-z_][\w.]*)\s*;", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?<word>import\s+)?(?<alias>\w*)\s*""(?<module>[^""]+)""$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GoImport();

    [GeneratedRegex(@"^v\d+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Version();

    [GeneratedRegex(@"^import\s+(?:static\s+)?(?<module>[A-Za-z_][\w.]*[\w*{])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex JavaImport();

    [GeneratedRegex(@"^(?:pub\s+)?use\s+(?<module>[A-Za-z_]\w*(?:::\w+)*)(?:::\{(?<list>[^}]*)|::\*)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RustUse();

    [GeneratedRegex(@"^(?:suppressPackageStartupMessages\()?(?:library|require)\(\s*[""']?(?<module>[\w.]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Library();
}

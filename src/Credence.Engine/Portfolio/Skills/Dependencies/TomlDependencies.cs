using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>Dependencies in TOML: of <c>pyproject.toml</c>, <c>Pipfile</c> and <c>Cargo.toml</c>. Sections decide; other tables of the same files are no dependencies.</summary>
internal static partial class TomlDependencies
{
    internal static IEnumerable<DeclaredPackage> Python(FileText text) => Of(text, DependencyLists.Python, PythonKeys, PythonLists).Select(found => found with { Name = DependencyLists.PythonName(found.Name) });

    internal static IEnumerable<DeclaredPackage> Rust(FileText text) => Of(text, DependencyLists.Rust, section => section.EndsWith("dependencies", StringComparison.Ordinal), (_, _) => false);

    // packages that are keys of the section
    private static bool PythonKeys(string section) => section is "packages" or "dev-packages" || (section.StartsWith("tool.poetry", StringComparison.Ordinal) && section.EndsWith("dependencies", StringComparison.Ordinal));

    // packages that are texts of a list
    private static bool PythonLists(string section, string key) => section is "project.optional-dependencies" or "dependency-groups" || (section == "project" && key == "dependencies");

    private static IEnumerable<DeclaredPackage> Of(FileText text, string language, Func<string, bool> areKeys, Func<string, string, bool> areTexts)
    {
        var (section, isList) = ("", false);
        foreach (var (number, line) in text.Lines())
        {
            var plain = line.Trim();
            if (plain.Length == 0 || plain[0] == '#')
                continue;
            if (!isList && Section().Match(plain) is { Success: true } found)
            {
                section = found.Groups["name"].Value;
                // a table of its own for one package
                if (section.LastIndexOf('.') is > 0 and var last && areKeys(section[..last]))
                    yield return new DeclaredPackage(language, section[(last + 1)..], number);
                continue;
            }

            if (!isList && Key().Match(plain) is { Success: true } key)
            {
                if (areKeys(section))
                    yield return new DeclaredPackage(language, key.Groups["name"].Value, number);
                isList = areTexts(section, key.Groups["name"].Value);
            }

            if (!isList)
                continue;
            foreach (var item in Text().Matches(plain).Select(item => item.Groups["name"].Value))
                yield return new DeclaredPackage(language, item, number);
            isList = !Quoted().Replace(plain, "").Contains(']', StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"^\[\[?(?<name>[^\]]+)\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Section();

    [GeneratedRegex(@"^[""']?(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)[""']?\s*=", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"[""'](?<name>[A-Za-z0-9][A-Za-z0-9._-]*)[^""']*[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Text();

    [GeneratedRegex(@"""[^""]*""|'[^']*'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}

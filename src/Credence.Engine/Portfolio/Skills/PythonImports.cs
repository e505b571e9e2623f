using System.Text;

namespace Credence.Portfolio.Skills;

/// <summary>Imports of Python; relative ones are of the repository itself and no modules of others.</summary>
internal static class PythonImports
{
    private const int MostLines = 500;
    private const string From = "from ";
    private const string Import = "import ";
    private const string Middle = " import ";

    internal static ImportList Of(string code)
    {
        var (modules, statements) = (new List<ImportedModule>(), new HashSet<int>());
        var lines = code.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (!line.StartsWith(From, StringComparison.Ordinal) && !line.StartsWith(Import, StringComparison.Ordinal))
                continue;
            var first = at;
            var whole = Whole(lines, ref at);
            statements.UnionWith(Enumerable.Range(first + 1, at - first + 1));
            foreach (var statement in whole.Split(';', StringSplitOptions.TrimEntries))
                modules.AddRange(Statement(statement, first + 1));
        }

        return new ImportList(modules, statements);
    }

    // a statement goes on inside its brackets and after a backslash
    private static string Whole(string[] lines, ref int at)
    {
        var whole = new StringBuilder();
        var isOpen = false;
        for (var last = Math.Min(lines.Length, at + MostLines) - 1; ; at++)
        {
            var line = lines[at].Trim();
            isOpen = (isOpen || line.Contains('(', StringComparison.Ordinal)) && !line.Contains(')', StringComparison.Ordinal);
            whole.Append(line.TrimEnd('\\')).Append(' ');
            if (at >= last || (!isOpen && !line.EndsWith('\\')))
                return whole.ToString();
        }
    }

    private static IEnumerable<ImportedModule> Statement(string statement, int line)
    {
        if (statement.StartsWith(Import, StringComparison.Ordinal))
        {
            foreach (var (name, bound) in Names(statement[Import.Length..]))
                yield return new ImportedModule(name, line, bound ?? name.Split('.')[0]);
        }
        else if (statement.StartsWith(From, StringComparison.Ordinal) && statement.IndexOf(Middle, StringComparison.Ordinal) is > 0 and var middle)
        {
            var module = statement[From.Length..middle].Trim();
            if (module.StartsWith('.') || module.Length > ImportedModule.MostLetters)
                yield break;
            foreach (var (name, bound) in Names(statement[(middle + Middle.Length)..].Trim('(', ')', ' ')))
                yield return name == "*" ? new ImportedModule(module, line, null) : new ImportedModule($"{module}.{name}", line, bound ?? name);
        }
    }

    private static IEnumerable<(string Name, string? Bound)> Names(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => item.Trim('(', ')', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0 && words[0].All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '*'))
            .Select(words => (words[0], words is [_, "as", var bound] ? bound : null));
}

using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills;

/// <summary>A file of code taken apart: what it imports, and where names stand that are no part of an import.</summary>
internal sealed class CodeFile
{
    private readonly Dictionary<string, int> _firstUse = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Proof> _places = [];
    private string[]? _lines;

    private CodeFile(RepositoryFile file, CodeLanguage language, FileText text)
    {
        (File, Language, Text) = (file, language, text);
        var code = CodeText.Of(text.Text, language);
        (Code, WithTexts) = (code.Code, code.WithTexts);
        Imports = language switch
        {
            CodeLanguage.Python => PythonImports.Of(Code),
            CodeLanguage.JavaScript => ScriptImports.Of(Code, WithTexts),
            _ => LineImports.Of(language, Code, WithTexts),
        };
        TakeDownUses([.. Imports.Modules.Select(module => module.Bound).OfType<string>()]);
    }

    internal RepositoryFile File { get; }

    internal CodeLanguage Language { get; }

    internal FileText Text { get; }

    /// <summary>The code without comments and without what stands in texts.</summary>
    internal string Code { get; }

    /// <summary>The code without comments.</summary>
    internal string WithTexts { get; }

    internal ImportList Imports { get; }

    /// <summary>Reads a file; null where its language is not read, or the file is binary or too large.</summary>
    internal static CodeFile? Read(RepositoryView repository, RepositoryFile file) =>
        file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook && CodeLanguages.Of(file.Path) is { } language && repository.TextOf(file) is { } text ? new CodeFile(file, language, text) : null;

    /// <summary>First line that uses a name outside of imports; null where none does.</summary>
    internal int? UseOf(string name) => _firstUse.TryGetValue(name, out var line) ? line : null;

    /// <summary>First line of the code in which one of some texts stands; null where none does.</summary>
    internal static int? LineOf(string code, IEnumerable<string> texts) =>
        texts.Select(text => code.IndexOf(text, StringComparison.Ordinal)).Where(at => at >= 0).Select(at => (int?)code.AsSpan(0, at).Count('\n') + 1).Min();

    /// <summary>A line of the file as proof, made once: a long line may import many names.</summary>
    internal Proof At(int line)
    {
        if (_places.TryGetValue(line, out var known))
            return known;
        return _places[line] = Text.Line(line, (_lines ??= Text.Text.Split('\n'))[line - 1].TrimEnd('\r'));
    }

    private void TakeDownUses(HashSet<string> names)
    {
        if (names.Count == 0)
            return;
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var line = 1;
        for (var at = 0; at < Code.Length; at++)
        {
            if (Code[at] == '\n')
                line++;
            if (!char.IsLetter(Code[at]) && Code[at] is not ('_' or '$'))
                continue;
            var start = at;
            while (at + 1 < Code.Length && (char.IsLetterOrDigit(Code[at + 1]) || Code[at + 1] is '_' or '$'))
                at++;
            // behind a dot stands a member of something else
            if ((start == 0 || Code[start - 1] != '.') && !Imports.Statements.Contains(line) && known.TryGetValue(Code.AsSpan(start, at + 1 - start), out var name))
                _firstUse.TryAdd(name, line);
        }
    }
}

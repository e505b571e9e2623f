namespace Credence.Portfolio.Skills;

/// <summary>Tells languages by the names of files.</summary>
internal static class CodeLanguages
{
    /// <summary>The language of a file; null where its imports are not read.</summary>
    internal static CodeLanguage? Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".py" or ".ipynb" => CodeLanguage.Python,
        ".js" or ".jsx" or ".ts" or ".tsx" => CodeLanguage.JavaScript,
        ".cs" => CodeLanguage.CSharp,
        ".go" => CodeLanguage.Go,
        ".java" or ".kt" or ".scala" => CodeLanguage.Java,
        ".rs" => CodeLanguage.Rust,
        ".r" => CodeLanguage.R,
        _ => null,
    };

    /// <summary>What stands between the parts of a module's name.</summary>
    internal static string Separator(CodeLanguage language) => language switch
    {
        CodeLanguage.JavaScript or CodeLanguage.Go => "/",
        CodeLanguage.Rust => "::",
        _ => ".",
    };
}

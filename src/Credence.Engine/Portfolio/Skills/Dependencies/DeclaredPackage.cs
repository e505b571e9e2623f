namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>A package that a repository names as a dependency.</summary>
/// <param name="Language">Language whose packages these are, as rules name it.</param>
/// <param name="Name">Name as its index compares it: lower case, for Python with hyphens.</param>
/// <param name="Line">Line (1 or more).</param>
internal readonly record struct DeclaredPackage(string Language, string Name, int Line);

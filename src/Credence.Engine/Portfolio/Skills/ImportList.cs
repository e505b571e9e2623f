namespace Credence.Portfolio.Skills;

/// <summary>What a file imports.</summary>
/// <param name="Modules">Modules, in order of lines.</param>
/// <param name="Statements">Lines that belong to imports: a name there is no use.</param>
internal sealed record ImportList(IReadOnlyList<ImportedModule> Modules, IReadOnlySet<int> Statements)
{
    internal static readonly ImportList None = new([], new HashSet<int>());
}

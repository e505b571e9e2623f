using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>A smallest change of inputs that leads to another outcome.</summary>
/// <param name="Results">What the table then says; empty where nothing comes out.</param>
/// <param name="Changes">The one or two changed inputs; no fewer lead there, and no number or day lies nearer on the same side.</param>
public sealed record TableFlip(IReadOnlyList<IReadOnlyDictionary<string, Value>> Results, IReadOnlyList<InputChange> Changes);

using System.Collections.Immutable;

namespace Credence.Returns.Drawing;

/// <summary>Which coordinate of a point each part of a case is drawn from.</summary>
/// <param name="OfInput">For every input of <see cref="ReturnInputs.All"/> its coordinate; −1 where its value is certain.</param>
/// <param name="FirstOfLuck">Coordinate of passing; those of the raise and of the shorter search follow.</param>
internal sealed record CaseDimensions(ImmutableArray<int> OfInput, int FirstOfLuck)
{
    /// <summary>For one case: its uncertain inputs, then luck.</summary>
    internal static CaseDimensions Of(ReturnCase known) => Of([known], [])[0];

    /// <summary>For options drawn together: what they share first, then what each has of its own, then each one's luck.</summary>
    internal static ImmutableArray<CaseDimensions> Of(IReadOnlyList<ReturnCase> options, IReadOnlyList<ReturnInput> shared)
    {
        var next = 0;
        var common = ReturnInputs.All.Select(input => shared.Contains(input) && options.Any(option => !option[input].IsConstant) ? next++ : -1).ToArray();
        var own = options.Select(option => ReturnInputs.All
            .Select(input => option[input].IsConstant ? -1 : common[input.Place] >= 0 ? common[input.Place] : next++).ToImmutableArray()).ToList();
        return [.. own.Select((places, option) => new CaseDimensions(places, next + option * Columns.Lucks))];
    }

    /// <summary>Coordinates of the points (count).</summary>
    internal static int Count(IReadOnlyList<CaseDimensions> options) => options[^1].FirstOfLuck + Columns.Lucks;
}

using System.Collections.Immutable;

namespace Credence.Returns.Drawing;

/// <summary>Which coordinate of a point each part of a case is drawn from.</summary>
/// <param name="OfInput">For every input of <see cref="ReturnInputs.All"/> its coordinate; −1 where its value is certain.</param>
/// <param name="FirstOfLuck">Coordinate of passing; those of the raise and of the shorter search follow.</param>
internal sealed record CaseDimensions(ImmutableArray<int> OfInput, int FirstOfLuck)
{
    /// <summary>For one case: its uncertain inputs, then luck.</summary>
    internal static CaseDimensions Of(ReturnCase known) => Of([known], [])[0];

    /// <summary>For options drawn together: one after the other, each with what nobody before it has and then its luck. The first option's are those it has alone.</summary>
    internal static ImmutableArray<CaseDimensions> Of(IReadOnlyList<ReturnCase> options, IReadOnlyList<ReturnInput> shared)
    {
        var next = 0;
        var common = new Dictionary<ReturnInput, int>();
        int Coordinate(ReturnCase option, ReturnInput input)
        {
            if (option[input].IsConstant)
                return -1;
            if (!shared.Contains(input))
                return next++;
            if (!common.TryGetValue(input, out var known))
                common[input] = known = next++;
            return known;
        }

        var all = ImmutableArray.CreateBuilder<CaseDimensions>(options.Count);
        foreach (var option in options)
        {
            ImmutableArray<int> own = [.. ReturnInputs.All.Select(input => Coordinate(option, input))];
            all.Add(new CaseDimensions(own, next));
            next += Columns.Lucks;
        }

        return all.MoveToImmutable();
    }

    /// <summary>Coordinates of the points (count).</summary>
    internal static int Count(IReadOnlyList<CaseDimensions> options) => options[^1].FirstOfLuck + Columns.Lucks;
}

using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>What a claim says a number is, ends included; a null end is open.</summary>
internal sealed record ClaimedShape(double? Low, double? High)
{
    internal static ClaimedShape? Of(ClaimedRange? claimed) => claimed is null ? null : new ClaimedShape(claimed.Low, claimed.High);
}

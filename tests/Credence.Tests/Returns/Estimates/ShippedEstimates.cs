using Credence.Returns.Estimates;
using Credence.Tests.Advice;

namespace Credence.Tests.Returns.Estimates;

/// <summary>The shipped estimates, read once.</summary>
internal static class ShippedEstimates
{
    internal static readonly EstimateBook Book = EstimateBook.Read(Shipped.Data, Shipped.Catalog.Sources);
}

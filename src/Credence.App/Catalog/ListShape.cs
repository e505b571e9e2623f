using Credence.App.Hosting;

namespace Credence.App.Catalog;

/// <summary>What <c>catalog list</c> prints.</summary>
internal sealed record ListShape(IReadOnlyList<ItemShape> Certifications, IReadOnlyList<AlternativeShape> Alternatives, ReceiptShape Receipt);

using Credence.Advice.Worth;
using Credence.App.Ask;
using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Sources;

namespace Credence.App.Returns;

/// <summary>What <c>returns --certification --json</c> prints.</summary>
internal sealed record OptionReturnsShape(string Certification, string Name, WorthShape Worth, ReceiptShape Receipt)
{
    internal static OptionReturnsShape Of(Certification item, AdviceWorth worth, Receipt receipt) =>
        new(item.Id, item.Name, WorthShape.Of(worth), ReceiptShape.Of(receipt));
}

using Credence.App.Hosting;
using Credence.Pay;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>The pay panel as printed; <c>unknown</c> says why it is empty where it is.</summary>
internal sealed record PayPanelShape(IReadOnlyList<PayStudyShape> Studies, string? Unknown, ReceiptShape Receipt)
{
    internal static PayPanelShape Of(PayPanel panel, Receipt receipt) =>
        new([.. panel.Studies.Select(PayStudyShape.Of)], panel.Studies.Count == 0 ? "no study of pay was public on this day" : null, ReceiptShape.Of(receipt));
}

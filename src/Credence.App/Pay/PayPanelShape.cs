using Credence.App.Hosting;
using Credence.Pay;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>The pay panel as printed; <c>unknown</c> says why it is empty where it is.</summary>
internal sealed record PayPanelShape(IReadOnlyList<PayStudyShape> Studies, string? Unknown, StatedPayShape? StatedInPostings, ReceiptShape Receipt)
{
    internal static PayPanelShape Of(PayPanel panel, StatedPayAnswer? stated, Receipt receipt) =>
        new([.. panel.Studies.Select(PayStudyShape.Of)], panel.Studies.Count == 0 ? "no study of pay was public on this day" : null, stated is null ? null : StatedPayShape.Of(stated, receipt), ReceiptShape.Of(receipt));
}

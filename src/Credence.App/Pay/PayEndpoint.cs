using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Pay;

/// <summary><c>GET /api/v1/pay</c>: the answer of <c>pay --json</c>.</summary>
internal static class PayEndpoint
{
    internal static readonly ApiEndpoint Endpoint = new(
        "/pay",
        "getPay",
        ["pay"],
        "Are certified people paid more?",
        "Differences of pay that go with a certification, as ratios (0.12 is 12 % more) with 95 % intervals and the number of people, from nothing held equal to most; and what postings state. Differences, no effects.",
        [],
        PayJson.Default.PayPanelShape,
        asked =>
        {
            var (panel, stated, receipt) = PayCommand.PanelOf(asked.Call, asked.Data);
            return Print.Bytes(PayPanelShape.Of(panel, stated, receipt), PayJson.Default.PayPanelShape);
        });
}

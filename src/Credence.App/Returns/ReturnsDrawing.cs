using System.Globalization;
using Credence.App.Ask;
using Credence.App.Pictures;
using Credence.Returns;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Returns;

/// <summary>Draws what one option comes to.</summary>
internal static class ReturnsDrawing
{
    private const int MostDrivers = 8;

    internal static MarkupString Futures(string label, ReturnResult result)
    {
        var futures = result.Spread.Futures;
        var gains = futures.Count(value => value > 0);
        var helped = result is { Spread.MedianInGap: true, Helped.NetIfHelped.Value: { } worth } ? $" Where it helped it left {Dollars.Of(worth)} on average." : "";
        return new MarkupString(new QuantileDots(
            new Caption("futures", string.Create(CultureInfo.InvariantCulture, $"{futures.Length - gains} of {futures.Length} futures with {label} lose, {gains} gain"), $"Each dot is 1 of {futures.Length.ToString(CultureInfo.InvariantCulture)} equally likely futures, in today's US dollars after tax.{helped}"),
            futures).Html);
    }

    /// <summary>What it hangs on; null where every input is certain.</summary>
    internal static MarkupString? Drivers(ReturnResult result)
    {
        var drivers = result.Drivers.OrderByDescending(driver => Math.Abs(driver.AtHigh - driver.AtLow)).Take(MostDrivers).ToList();
        return drivers.Count == 0 ? null : new MarkupString(new Tornado(
            new Caption("drivers", $"{WorthText.Capital(drivers[0].Input.About)} matters most", "How the expected value moves when one input goes from its 10 % to its 90 % point, the others at their medians."),
            [.. drivers.Select(driver => new TornadoBar(WorthText.Capital(driver.Input.About), null, driver.AtLow, driver.AtHigh))],
            null).Html);
    }
}

namespace Credence.Portfolio.Operate;

/// <summary>A service that says whether it is well.</summary>
internal static class HealthRoute
{
    internal static Finding Of(CheckInput input)
    {
        var serving = input.Hits("serving", input.Code).ToList();
        var routes = input.Hits("health-route", input.Code).ToList();
        return serving.Count == 0 ? Finding.Failed("no code serves the model")
            : routes.Count == 0 ? Finding.Failed("the service has no route for its health", serving)
            : Finding.Passed("a service has a route for its health", routes);
    }
}

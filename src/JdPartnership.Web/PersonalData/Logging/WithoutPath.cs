using Serilog.Core;
using Serilog.Events;

namespace JdPartnership.Web.PersonalData.Logging;

/// <summary>The framework puts the path into every event of a request. People paste numbers into addresses; the route tells enough.</summary>
internal sealed class WithoutPath : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}

using System.Xml.Linq;
using JdPartnership.Data.Providers;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace JdPartnership.Data.Accounts;

/// <summary>Reads the key ring without EF, because a start reads it before EF's model is made; writes it as the framework does.</summary>
public sealed class StoredKeyRing(DirectDatabase database, IServiceProvider services, ILoggerFactory loggers)
    : EntityFrameworkCoreXmlRepository<PartnershipDbContext>(services, loggers)
{
    public const string Keys = "SELECT Xml FROM DataProtectionKeys ORDER BY Id";

    /// <exception cref="System.Data.Common.DbException">The database cannot be reached or read.</exception>
    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.Connections.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = Keys;
        using var rows = command.ExecuteReader();
        List<XElement> keys = [];
        while (rows.Read())
        {
            // As the framework's own: a row without a text holds no key.
            if (!rows.IsDBNull(0) && rows.GetString(0) is { Length: > 0 } xml)
            {
                keys.Add(XElement.Parse(xml));
            }
        }

        return keys;
    }
}

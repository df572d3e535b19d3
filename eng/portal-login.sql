-- The login of the portal itself: reads and writes rows, changes no schema. Run once by an administrator of the server, in the portal's
-- database, after "migrate" ran under the owner's login:
--   sqlcmd -b -I -S SERVER -d JdPartnership -U ADMIN -v APP_LOGIN=portal_app APP_PASSWORD=... -i eng/portal-login.sql
-- With docker-compose.yml both variables are set in lines put before it (docs/ops/install.md).
-- Run again it changes nothing. A table made by a later migration needs no new grant: the rights are on the schema.
IF NOT EXISTS (SELECT 1 FROM sys.server_principals WHERE name = N'$(APP_LOGIN)')
    CREATE LOGIN [$(APP_LOGIN)] WITH PASSWORD = N'$(APP_PASSWORD)', CHECK_POLICY = ON;
GO
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'$(APP_LOGIN)')
    CREATE USER [$(APP_LOGIN)] FOR LOGIN [$(APP_LOGIN)];
GO
IF DATABASE_PRINCIPAL_ID(N'portal_rows') IS NULL
    CREATE ROLE [portal_rows];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [portal_rows];
GO
ALTER ROLE [portal_rows] ADD MEMBER [$(APP_LOGIN)];
GO

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeetupShowing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "Turn", table: "MeetupRules");

            migrationBuilder.AddColumn<string>(
                name: "CalledOffWhy",
                table: "Meetups",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "ShownSequence",
                table: "Meetups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "CalledOffWhy", table: "Meetups");

            migrationBuilder.DropColumn(name: "ShownSequence", table: "Meetups");

            migrationBuilder.AddColumn<int>(
                name: "Turn",
                table: "MeetupRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );
        }
    }
}
